package org.huddleboard.bench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** A file of contacts as a telephone system writes it: so many rows, 200 agents, sixty days, a few wrong ratings. */
record ContactFile(Path path, int rows, int wrong) {
    static final int AGENTS = 200;
    private static final int DAYS = 60;
    private static final int ONE_WRONG_IN = 50_000;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 6);

    /** Its contacts have ids that count up, as most systems give them, and that no file with another name has. */
    static ContactFile write(Path folder, String name, int rows) throws IOException {
        var path = folder.resolve(name + ".csv");
        try (var out = Files.newBufferedWriter(path)) {
            out.write("Call Id,Agent,Date,Time,Topic,Answered (Y/N),Resolved,Speed of answer in seconds,"
                    + "AvgTalkDuration,Satisfaction rating\n");
            for (var row = 0; row < rows; row++) {
                out.write(line(name, row, rows));
            }
        }
        return new ContactFile(path, rows, (rows - 1) / ONE_WRONG_IN + 1);
    }

    private static String line(String name, int row, int rows) {
        var start = name + row + ",agent" + row % AGENTS + "," + FIRST.plusDays((long) row * DAYS / rows) + ",09:"
                + two(row % 60) + ":" + two(row % 59) + ",Contract related,";
        if (row % ONE_WRONG_IN == 0) {
            return start + "Y,Y,12.0,00:02:23,9.0\n";
        }
        return row % 5 == 0
                ? start + "N,N,,,\n"
                : start + "Y," + (row % 7 == 0 ? "N" : "Y") + "," + row % 120 + ".0,00:0" + row % 10 + ":"
                        + two(row % 60) + "," + (row % 5 + 1) + ".0\n";
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
