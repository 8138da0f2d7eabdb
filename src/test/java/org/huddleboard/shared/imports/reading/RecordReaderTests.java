package org.huddleboard.shared.imports.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordReaderTests {

    @Test
    void readsEveryKindOfLineEnd() throws IOException {
        assertThat(read("a,b\r\n1,2\r3,4\n5,6")).containsExactly("1 [a, b]", "2 [1, 2]", "3 [3, 4]", "4 [5, 6]");
    }

    @Test
    void passesBlankLinesOverButCountsThem() throws IOException {
        assertThat(read("a,b\n\n,\n1,2\n")).containsExactly("1 [a, b]", "4 [1, 2]");
    }

    @Test
    void aQuotedCellMayRunOverLines() throws IOException {
        assertThat(read("a,b\n1,\"two\nlines, and \"\"quotes\"\"\"\n3,4\n"))
                .containsExactly("1 [a, b]", "2 [1, two\nlines, and \"quotes\"]", "4 [3, 4]");
    }

    @Test
    void aQuoteThatNeverClosesLosesItsLineAlone() throws IOException {
        assertThat(read("a,b\n1,\"open\n2,x\n\"3\",\"y\"\n4,z\n"))
                .containsExactly("1 [a, b]", "2 broken at 1: imports.reason.quote", "3 [2, x]", "4 [3, y]", "5 [4, z]");
    }

    @Test
    void aQuoteThatNeverClosesBeforeTheEndLosesItsLineAlone() throws IOException {
        assertThat(read("a,b\n\"1,open\n2,x\n"))
                .containsExactly("1 [a, b]", "2 broken at 0: imports.reason.quote", "3 [2, x]");
    }

    @Test
    void lettersAfterAClosingQuoteLoseTheRow() throws IOException {
        assertThat(read("a,b\n\"1\"x,2\n3,4\n"))
                .containsExactly("1 [a, b]", "2 broken at 1: imports.reason.quote", "3 [3, 4]");
    }

    @Test
    void tooFewTooManyAndCutRowsAreLostAlone() throws IOException {
        assertThat(read("a,b,c\n1,2\n1,2,3,4\n1,2,3,,\n1,"))
                .containsExactly(
                        "1 [a, b, c]",
                        "2 broken at 2: imports.reason.tooFew",
                        "3 broken at 3: imports.reason.tooMany",
                        "4 [1, 2, 3]",
                        "5 broken at 2: imports.reason.cut");
    }

    @Test
    void anOverLongCellAndAnEndlessLineAreLostAlone() throws IOException {
        var endless = "x".repeat(Lines.LONGEST + 10);
        assertThat(read("a,b\n1," + "y".repeat(RecordReader.LONGEST_FIELD + 1) + "\n2," + endless + "\n3,4\n"))
                .containsExactly(
                        "1 [a, b]",
                        "2 broken at 1: imports.reason.tooLong",
                        "3 broken at 1: imports.reason.lineTooLong",
                        "4 [3, 4]");
    }

    @Test
    void manyOpenQuotesDoNotSwallowTheFile() throws IOException {
        var text = new StringBuilder("a,b\n");
        for (var i = 0; i < 500; i++) {
            text.append(i).append(",\"open\n");
        }
        text.append("9,9\n");

        var records = read(text.toString());

        assertThat(records.getLast()).isEqualTo("502 [9, 9]");
    }

    private static List<String> read(String text) throws IOException {
        var found = new ArrayList<String>();
        try (var reader = new RecordReader(new StringReader(text), ',')) {
            for (var record = reader.next(); record.isPresent(); record = reader.next()) {
                switch (record.get()) {
                    case FileRecord.Cells(long line, List<String> cells) -> {
                        if (found.isEmpty()) {
                            reader.expect(cells.size());
                        }
                        found.add(line + " " + cells);
                    }
                    case FileRecord.Broken broken ->
                        found.add(broken.line() + " broken at " + broken.column() + ": " + broken.reason());
                }
            }
        }
        return found;
    }
}
