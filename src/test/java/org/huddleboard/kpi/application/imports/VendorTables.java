package org.huddleboard.kpi.application.imports;

import java.math.BigDecimal;
import java.util.List;

/** What each row of the vendors' files says, read off by hand: place, sum and count. */
final class VendorTables {
    private static final String ANA = "1f0c6c1e-7a51-4c9e-9d0a-2b6f0f4a1001";
    private static final String JOSE = "1f0c6c1e-7a51-4c9e-9d0a-2b6f0f4a1002";

    private VendorTables() {}

    /** One file, what its rows say, which rows are left out and what is remarked. */
    record Table(String format, String file, List<Counted> rows, List<String> rejected, List<String> remarks) {
        @Override
        public String toString() {
            return format;
        }
    }

    /** The place is agent, day, channel and measure. */
    record Counted(String place, BigDecimal total, BigDecimal count) {
        String agent() {
            return place.split(" \\d{4}-", 2)[0];
        }
    }

    private static Counted row(String place, String total, int count) {
        return new Counted(place, new BigDecimal(total), BigDecimal.valueOf(count));
    }

    static final List<Table> ALL = List.of(
            new Table(
                    "genesys-agent",
                    "genesys-agent-performance.csv",
                    List.of(
                            row(ANA + " 2021-10-30 voice AHT", "1500", 5),
                            row(ANA + " 2021-10-30 voice ACW", "200", 5),
                            row(ANA + " 2021-10-30 voice AHT", "1200.5", 4),
                            row(ANA + " 2021-10-30 voice ACW", "160.25", 4),
                            row(ANA + " 2021-10-30 chat AHT", "900", 2),
                            row(ANA + " 2021-10-30 chat ACW", "30", 2),
                            row(JOSE + " 2021-10-30 voice AHT", "1000", 3),
                            row(JOSE + " 2021-10-30 voice ACW", "90", 3),
                            row(ANA + " 2021-10-31 voice AHT", "200", 1),
                            row(ANA + " 2021-10-31 voice ACW", "20", 1),
                            row(ANA + " 2021-10-31 voice AHT", "210", 1),
                            row(ANA + " 2021-10-31 voice ACW", "21", 1),
                            row(ANA + " 2021-10-31 voice AHT", "200", 1),
                            row(ANA + " 2021-10-31 voice ACW", "20", 1),
                            row(ANA + " 2021-10-31 voice AHT", "500", 2),
                            row(ANA + " 2021-10-31 voice ACW", "44", 2)),
                    List.of("12 Interval Complete kpi.vendor.reason.unfinished"),
                    List.of("kpi.vendor.remark.unit.milliseconds", "kpi.vendor.remark.copies")),
            new Table(
                    "connect",
                    "connect-historical-metrics.csv",
                    List.of(
                            row("Ana Bell 2021-01-04 voice AHT", "1320", 4),
                            row("Ana Bell 2021-01-04 voice ACW", "200", 4),
                            row("Ana Bell 2021-01-04 voice OCCUPANCY", "1275", 1800),
                            row("Ana Bell 2021-01-04 voice ADHERENCE", "1680", 1800),
                            row("Ana Bell 2021-01-04 voice AHT", "1500", 5),
                            row("Ana Bell 2021-01-04 voice ACW", "225", 5),
                            row("Ana Bell 2021-01-04 voice OCCUPANCY", "1500", 1800),
                            row("Ana Bell 2021-01-04 voice ADHERENCE", "1800", 1800),
                            row("Ana Bell 2021-01-04 chat AHT", "1200", 2),
                            row("Ana Bell 2021-01-04 chat ACW", "70", 2),
                            row("Ana Bell 2021-01-04 chat OCCUPANCY", "1170", 1800),
                            row("Mª José Muñoz-López 2021-01-05 voice OCCUPANCY", "0", 1560),
                            row("Mª José Muñoz-López 2021-01-05 voice ADHERENCE", "0", 1800),
                            row("Mª José Muñoz-López 2021-01-05 voice AHT", "1200", 3),
                            row("Mª José Muñoz-López 2021-01-05 voice ACW", "120", 3),
                            row("Mª José Muñoz-López 2021-01-05 voice OCCUPANCY", "1230", 1800),
                            row("Mª José Muñoz-López 2021-01-05 voice ADHERENCE", "1679", 1800)),
                    List.of("7 EndInterval kpi.vendor.reason.longInterval"),
                    List.of("kpi.vendor.remark.byName", "kpi.vendor.remark.fromAverages")),
            new Table(
                    "five9-states",
                    "five9-agent-state-details.csv",
                    List.of(
                            row("ana.bell@example.org 2021-01-04 voice AHT", "465", 1),
                            row("ana.bell@example.org 2021-01-04 voice AHT", "190", 1),
                            row("ana.bell@example.org 2021-01-04 voice AHT", "375", 1),
                            row("ana.bell@example.org 2021-01-04 voice ACW", "45", 1),
                            row("ana.bell@example.org 2021-01-04 voice ACW", "0", 1),
                            row("ana.bell@example.org 2021-01-04 voice ACW", "75", 1),
                            row("ana.bell@example.org 2021-01-04 voice OCCUPANCY", "1030", 1515),
                            row("jose.munoz@example.org 2021-01-04 voice AHT", "420", 1),
                            row("jose.munoz@example.org 2021-01-04 voice ACW", "30", 1),
                            row("jose.munoz@example.org 2021-01-04 voice OCCUPANCY", "420", 1020)),
                    List.of("20 AGENT STATE TIME imports.reason.duration"),
                    List.of("kpi.vendor.remark.fromStates")),
            new Table(
                    "cxone-agent-day",
                    "cxone-agent-by-day.txt",
                    List.of(
                            row("7001 2021-01-04  OCCUPANCY", "0", 3600),
                            row("7001 2021-01-04  OCCUPANCY", "19800", 19800),
                            row("7001 2021-01-04  OCCUPANCY", "600", 600),
                            row("7002 2021-01-04  OCCUPANCY", "0", 7200),
                            row("7002 2021-01-04  OCCUPANCY", "14400", 14400),
                            row("7002 2021-01-04  OCCUPANCY", "120", 120),
                            row("7002 2021-01-05  OCCUPANCY", "0", 900)),
                    List.of("13 Agent_State_Code kpi.vendor.reason.state"),
                    List.of("imports.remark.dates.month_first", "kpi.vendor.remark.cxone")),
            new Table(
                    "qa",
                    "qa-evaluations.csv",
                    List.of(
                            row("ana.bell 2021-01-04 voice QUALITY", "87.5", 1),
                            row("ana.bell 2021-01-04 voice QUALITY", "92", 1),
                            row("ana.bell 2021-01-04 voice QUALITY", "92", 1),
                            row("ana.bell 2021-01-13 chat QUALITY", "61.25", 1),
                            row("josé.muñoz 2021-01-04 voice QUALITY", "100", 1)),
                    List.of("8 score_pct kpi.vendor.reason.percent"),
                    List.of("imports.remark.dates.day_first")),
            new Table(
                    "csat",
                    "csat-answers.txt",
                    List.of(
                            row("ana.bell 2021-01-04 voice CSAT", "1", 1),
                            row("ana.bell 2021-01-04 voice CSAT", "0", 1),
                            row("ana.bell 2021-01-04 voice CSAT", "1", 1),
                            row("ana.bell 2021-01-04 voice CSAT", "1", 1),
                            row("ana.bell 2021-01-04 voice CSAT", "0", 1),
                            row("josé.muñoz 2021-01-05 chat CSAT", "1", 1),
                            row("josé.muñoz 2021-01-05 chat CSAT", "0", 1)),
                    List.of("10 score kpi.vendor.reason.overScale"),
                    List.of("kpi.vendor.remark.copies")));
}
