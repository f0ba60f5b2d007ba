import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";
import type { Language, Texts } from "../../../core/texts/texts";
import { TITLE_LOOK } from "../../../plan/chart-look";
import type { ChartView } from "../../../report/view/model";
import { CopyButton } from "../../../taskpane/components/CopyButton";
import { colour, OWN_COLOURS } from "../cell-styles";
import { Axes } from "./Axes";
import { copyChart } from "./copy-chart";
import { Columns } from "./Columns";
import { chartFrame } from "./frame";
import { Lines } from "./Lines";
import { PointTexts } from "./PointTexts";

/** CSS pixels of a point. */
const POINT = 4 / 3;

const useStyles = makeStyles({
  figure: { margin: `${tokens.spacingVerticalM} 0` },
  head: { display: "flex", justifyContent: "space-between", alignItems: "center" },
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
  texts,
  onFault,
}: {
  readonly chart: ChartView;
  readonly language: Language;
  readonly texts: Texts;
  readonly onFault: (error: unknown) => void;
}): ReactElement {
  const styles = useStyles();
  const frame = chartFrame(chart, language);
  const { width, height } = frame;
  const drawing = useRef<SVGSVGElement>(null);
  return (
    <figure className={styles.figure}>
      <div className={styles.head}>
        <figcaption className={styles.title}>{chart.title}</figcaption>
        <CopyButton
          name={texts.pane.copy.chart(chart.title)}
          text={null}
          run={() => copyChart(drawing.current, chart)}
          onFault={onFault}
          texts={texts}
        />
      </div>
      <svg
        ref={drawing}
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
