package org.huddleboard.shared.ui.chart.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class TeamDrawingTests {
    private static final String NASTY = "<script>alert('x')</script> & \"y\"";

    @Test
    void dialPutsValueAndRangeOnTheArc() throws Exception {
        var svg = DialDrawing.svg(new Dial.Figure("Interaction", "61, likely 54 to 68", 61, 54, 68, "54 to 68"));
        var drawn = parsed(svg);

        assertThat(drawn.getDocumentElement().getAttribute("aria-label")).isEqualTo("Interaction: 61, likely 54 to 68");
        var dot = all(drawn, "circle").getFirst();
        assertThat(number(dot, "cx")).isCloseTo(126.4, within(0.05));
        assertThat(number(dot, "cy")).isCloseTo(24.6, within(0.05));
        assertThat(svg).contains("M109.8 20.6A78 78 0 0 1 141.8 32.1").contains(">61</text>", ">54 to 68</text>");
    }

    @Test
    void dialNeverLeavesItsScale() throws Exception {
        var dot = all(parsed(DialDrawing.svg(new Dial.Figure("x", "", 104, -3, 120, ""))), "circle")
                .getFirst();

        assertThat(number(dot, "cx")).isEqualTo(178);
        assertThatThrownBy(() -> new Dial.Figure("x", "", Double.NaN, 0, 1, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void intervalsShareOneScaleWithNothingOnIt() throws Exception {
        for (var svg : List.of(WideIntervals.svg(intervals()), NarrowIntervals.svg(intervals()))) {
            var drawn = parsed(svg);
            var dots = all(drawn, "circle");

            assertThat(dots).extracting(dot -> dot.getAttribute("class")).containsExactly("dot answer", "dot check");
            assertThat(number(dots.get(0), "cx")).isGreaterThan(number(dots.get(1), "cx"));
            assertThat(svg).contains("class=\"zero\"").contains(">The two weeks after</text>", ">+2</text>", ">-1<");
        }
    }

    @Test
    void estimatesAllOnOneSideStillStandBesideNothing() throws Exception {
        var far = new IntervalDots.Row("a", "", 40, 41, 42, IntervalDots.Kind.ANSWER);
        var svg = WideIntervals.svg(new IntervalDots.Figure("x", "", List.of(far), TeamDrawingTests::signed));

        assertThat(svg).contains("class=\"zero\"");
        parsed(svg);
        parsed(WideIntervals.svg(new IntervalDots.Figure("x", "", List.of(), TeamDrawingTests::signed)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 5, 12, 25})
    void everybodyHasARoomOfTheirOwnInThePicture(int members) throws Exception {
        var nodes = all(parsed(TieNetworkDrawing.svg(ties(members, OptionalInt.empty(), 7))), "circle");

        assertThat(nodes).hasSize(members).allSatisfy(node -> {
            assertThat(number(node, "cx")).isBetween(20.0, 320.0);
            assertThat(number(node, "cy")).isBetween(20.0, 170.0);
        });
        for (var one : nodes) {
            for (var other : nodes) {
                var apart =
                        Math.hypot(number(one, "cx") - number(other, "cx"), number(one, "cy") - number(other, "cy"));
                assertThat(one == other || apart >= 20).isTrue();
            }
        }
    }

    @Test
    void samePictureForTheSameTiesAndAnotherOnAnotherDay() {
        assertThat(TieNetworkDrawing.svg(ties(12, OptionalInt.of(3), 7)))
                .isEqualTo(TieNetworkDrawing.svg(ties(12, OptionalInt.of(3), 7)))
                .isNotEqualTo(TieNetworkDrawing.svg(ties(12, OptionalInt.of(3), 8)));
    }

    /** Who looks changes only what is marked as theirs: all places stay, or two screens side by side would tell. */
    @Test
    void placesAreTheSameWhoeverLooks() throws Exception {
        var leo = places(TieNetworkDrawing.svg(ties(12, OptionalInt.of(0), 7)));
        var nia = places(TieNetworkDrawing.svg(ties(12, OptionalInt.of(11), 7)));

        assertThat(leo).containsExactlyInAnyOrderElementsOf(nia);
    }

    @Test
    void neitherTheOrderOfNodesNorOfLinesFollowsTheTeamsList() throws Exception {
        var drawn = parsed(TieNetworkDrawing.svg(ties(12, OptionalInt.empty(), 7)));

        assertThat(all(drawn, "circle")).extracting(node -> number(node, "cx")).isSorted();
        assertThat(all(drawn, "path"))
                .extracting(line -> line.getAttribute("d"))
                .extracting(path -> Double.valueOf(path.substring(1, path.indexOf(' '))))
                .isSorted();
    }

    @Test
    void onlyYourOwnTiesAreMarkedAsYours() throws Exception {
        var drawn = parsed(TieNetworkDrawing.svg(ties(12, OptionalInt.of(3), 7)));
        var own = ties(12, OptionalInt.of(3), 7).ties().stream()
                .filter(tie -> tie.one() == 3 || tie.other() == 3)
                .count();

        assertThat(all(drawn, "path").stream()
                        .filter(line -> line.getAttribute("class").equals("tie own")))
                .hasSize((int) own);
        assertThat(all(drawn, "text")).extracting(Element::getTextContent).containsExactly("you");
        assertThat(all(drawn, "circle").getLast().getAttribute("class")).isEqualTo("node you");
    }

    @Test
    void moreExchangeIsThicker() throws Exception {
        var ties = List.of(new TieNetwork.Tie(0, 1, 8), new TieNetwork.Tie(1, 2, 1), new TieNetwork.Tie(0, 2, 0));
        var lines = all(
                parsed(TieNetworkDrawing.svg(
                        new TieNetwork.Figure("Ties", "", 3, ties, OptionalInt.empty(), "you", 1))),
                "path");

        assertThat(lines).hasSize(2);
        assertThat(lines.stream().mapToDouble(line -> number(line, "stroke-width")))
                .containsExactlyInAnyOrder(3.9, 1.5);
    }

    @Test
    void matrixGivesOneTieAPair() {
        assertThat(TieNetwork.ties(new double[][] {{9, 1, 0}, {2, 0, 0}, {0, 0.5, 0}}))
                .containsExactly(new TieNetwork.Tie(0, 1, 3), new TieNetwork.Tie(1, 2, 0.5));
    }

    @Test
    void weeksOfDataAreSortedSoThatRowsSayNothingOfAnybody() throws Exception {
        var figure = new WeekGrid.Figure("Weeks", "", 8, List.of(2, 12, 8, -1), weeks -> weeks + " weeks");
        var drawn = parsed(WeekGridDrawing.svg(figure));

        assertThat(all(drawn, "text"))
                .extracting(Element::getTextContent)
                .containsExactly("12 weeks", "8 weeks", "2 weeks", "0 weeks");
        assertThat(all(drawn, "rect").stream().map(box -> box.getAttribute("class")))
                .hasSize(32)
                .filteredOn("week enough"::equals)
                .hasSize(16);
        assertThat(all(drawn, "rect").stream().map(box -> box.getAttribute("class")))
                .filteredOn("week some"::equals)
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 200})
    void everyWeekIsADotAndOnlyAnAnswerDrawsALine(int weeks) throws Exception {
        for (var drawing : ScatterDrawing.values()) {
            var without = drawing.svg(scatter(weeks, null));
            assertThat(all(parsed(without), "circle")).hasSize(weeks);
            assertThat(without).doesNotContain("\"fit\"").doesNotContain("\"band\"");

            var line = new ScatterBand.Line(1.1, 1.9, 2.6);
            assertThat(drawing.svg(scatter(weeks, line)))
                    .containsOnlyOnce("\"fit\"")
                    .containsOnlyOnce("\"band\"");
            parsed(drawing.svg(scatter(weeks, line)));
        }
    }

    @Test
    void wordsNeverBecomeMarkup() throws Exception {
        var table = RowTable.html(NASTY, List.of(NASTY), List.of(List.of(NASTY, NASTY)));

        assertThat(table).doesNotContain("<script");
        assertThat(all(parsed(table), "td")).extracting(Element::getTextContent).containsExactly(NASTY);
        var svg = DialDrawing.svg(new Dial.Figure(NASTY, NASTY, 1, 1, 1, NASTY));
        assertThat(svg).doesNotContain("<script");
        parsed(svg);
    }

    private static List<String> places(String svg) throws Exception {
        return all(parsed(svg), "circle").stream()
                .map(node -> node.getAttribute("cx") + " " + node.getAttribute("cy"))
                .toList();
    }

    private static IntervalDots.Figure intervals() {
        return new IntervalDots.Figure(
                "Effect",
                "+1.9",
                List.of(
                        new IntervalDots.Row(
                                "The two weeks after", "12 members", 1.1, 1.9, 2.6, IntervalDots.Kind.ANSWER),
                        new IntervalDots.Row("Check", "two weeks before", -0.5, 0.3, 1.1, IntervalDots.Kind.CHECK)),
                TeamDrawingTests::signed);
    }

    private static String signed(double value) {
        return value == 0 ? "0" : String.format(Locale.ROOT, "%+.0f", value);
    }

    private static TieNetwork.Figure ties(int members, OptionalInt you, long seed) {
        var ties = new ArrayList<TieNetwork.Tie>();
        for (var one = 0; one < members - 1; one++) {
            for (var other = one + 1; other < members - 1; other++) {
                if ((one * 7 + other * 3) % 4 == 0) {
                    ties.add(new TieNetwork.Tie(one, other, 1 + (one + other) % 5));
                }
            }
        }
        return new TieNetwork.Figure("Ties", "Without names", members, ties, you, "you", seed);
    }

    private static ScatterBand.Figure scatter(int weeks, ScatterBand.Line line) {
        var dots = IntStream.range(0, weeks)
                .mapToObj(i -> new ScatterBand.Dot(Math.sin(i) * 2, Math.cos(i * 1.7) * 6))
                .toList();
        return new ScatterBand.Figure(
                "Weeks", "", dots, line, "Less than usual", "More than usual", "Points", TeamDrawingTests::signed);
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static List<Element> all(Document document, String tag) {
        var found = document.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static Document parsed(String markup) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(markup)));
    }
}
