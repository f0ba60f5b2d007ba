import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../../core/texts/texts";
import { TITLE_LOOK } from "../../../plan/chart-look";
import type { ChartView } from "../../view/model";
import { colour, OWN_COLOURS } from "../cell-styles";
import { Axes } from "./Axes";
import { Columns } from "./Columns";
import { chartFrame } from "./frame";
import { Lines } from "./Lines";
import { PointTexts } from "./PointTexts";

/** CSS pixels of a point. */
const POINT = 4 / 3;

const useStyles = makeStyles({
  figure: { margin: `${tokens.spacingVerticalM} 0` },
  title: {
    fontWeight: 600,
    color: colour(TITLE_LOOK.colour),
    ...OWN_COLOURS,
    fontSize: "0.92rem",
  },
  drawing: {
    display: "block",
    maxWidth: "100%",
    height: "auto",
    forcedColorAdjust: "none",
    // Where colours are the system's, a chart keeps its paper: its colours mean something.
    backgroundColor: colour("white"),
  },
  legend: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    fontSize: "0.75rem",
  },
});

/** A chart of the report, drawn from the plan as the workbook's own chart is. */
export function Chart({
  chart,
  language,
}: {
  readonly chart: ChartView;
  readonly language: Language;
}): ReactElement {
  const styles = useStyles();
  const frame = chartFrame(chart, language);
  const { width, height } = frame;
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>{chart.title}</figcaption>
      <svg
        className={styles.drawing}
        role="img"
        aria-label={chart.altText}
        viewBox={`0 0 ${width} ${height}`}
        width={width * POINT}
        height={height * POINT}
      >
        <Axes chart={chart} frame={frame} />
        <Columns chart={chart} frame={frame} />
        <Lines chart={chart} frame={frame} />
        <PointTexts chart={chart} frame={frame} language={language} />
      </svg>
      {chart.hasLegend && (
        <ul className={styles.legend} aria-hidden>
          {chart.series.map(
            ({ key, name, colour: role }) =>
              role !== "none" && (
                <li key={key}>
                  <span style={{ color: colour(role) }}>■</span> {name}
                </li>
              ),
          )}
        </ul>
      )}
    </figure>
  );
}
