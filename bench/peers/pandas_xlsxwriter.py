#!/usr/bin/env python3
"""pandas (openpyxl engine) + XlsxWriter: a fresh workbook with ten sheets and twelve charts. The user's sheets are not kept.

    python3 pandas_xlsxwriter.py IN.xlsx OUT.xlsx
"""
import json
import sys

import pandas as pd
import xlsxwriter

import report as R

source, target = sys.argv[1:3]
frames = pd.read_excel(source, sheet_name=["LinQ", "Budget"], engine="openpyxl")
sheets = R.compute(frames["LinQ"], frames["Budget"])
book = xlsxwriter.Workbook(target)
heading = book.add_format({"bold": True, "bg_color": "#1F4E79", "font_color": "#FFFFFF", "border": 1})
formats = {R.TEXT: book.add_format(), R.INT: book.add_format({"num_format": "#,##0"}),
           R.MONEY: book.add_format({"num_format": "#,##0.00"}), R.PCT: book.add_format({"num_format": "0.0%"}),
           R.MONTH: book.add_format({"num_format": "yyyy-mm"})}


def write_table(sheet, header, kinds, rows):
    sheet.freeze_panes(1, 1)
    for column, text in enumerate(header):
        sheet.write_string(0, column, text, heading)
        sheet.set_column(column, column, 14)
    for number, row in enumerate(rows, 1):
        for column, value in enumerate(row):
            form = formats[kinds[column]]
            if isinstance(value, str):
                sheet.write_string(number, column, value, form)
            elif kinds[column] == R.MONTH:
                sheet.write_datetime(number, column, value, form)
            elif value == value:  # not NaN: rolling windows start empty
                sheet.write_number(number, column, value, form)


def add_charts(sheet, index, name, header, rows):
    place = 1
    for at, kind, columns in R.CHARTS:
        if at != index:
            continue
        chart = book.add_chart({"type": "column", "subtype": "stacked"} if kind == "stacked" else {"type": kind})
        last = min(len(rows), 10) if name == "Avvikelser" else len(rows)
        for column in columns:
            chart.add_series({"name": [name, 0, column], "categories": [name, 1, 0, last, 0],
                              "values": [name, 1, column, last, column]})
        chart.set_title({"name": header[columns[0]]})
        sheet.insert_chart(place, len(header) + 1, chart)
        place += 16


for index, (name, header, kinds, rows) in enumerate(sheets):
    sheet = book.add_worksheet(name)
    write_table(sheet, header, kinds, rows)
    add_charts(sheet, index, name, header, rows)
book.close()
print(json.dumps(R.figures(sheets)))
