package org.huddleboard.shared.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.huddleboard.shared.Variation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.NamedNodeMap;
import org.xml.sax.InputSource;

class DrawingTests {
    private static final ChartLimits LIMITS =
            new ChartLimits(66.7, 72.5, 69.6, "Lower 66.7%", "Upper 72.5%", "Average 69.6%", true);
    private static final ChartTarget TARGET = new ChartTarget(72, "Target 72%");

    @Test
    void wordsFromPeopleNeverBecomeMarkup() throws Exception {
        var nasty = "<script>alert('x')</script> & \"y\"";
        var drawn = line(points(69, 70, 71), nasty, ChartSize.SCREEN);

        assertThat(drawn).doesNotContain("<script").contains("&lt;script&gt;");
        assertThat(parsed(drawn).getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo(nasty);
        var heads = new ChartTable.Heads(nasty, nasty, nasty, nasty, nasty, nasty, _ -> nasty);
        var point = new ChartPoint(
                nasty,
                1,
                nasty,
                Variation.USUAL,
                new ChartSpan(LocalDate.EPOCH, LocalDate.EPOCH, nasty, new ChartSpan.Wobble(0, 1, 2, true, nasty)));
        assertThat(ChartTable.html(nasty, heads, List.of(point), List.of(new ChartEvent(0, nasty))))
                .doesNotContain("<script");
    }

    @Test
    void charactersNoXmlMayHoldDisappear() throws Exception {
        parsed(line(points(1, 2), "bell\u0007 and null\u0000", ChartSize.SCREEN));
    }

    @ParameterizedTest
    @EnumSource
    void everySizeDrawsAnyNumberOfPoints(ChartSize size) throws Exception {
        for (var count : new int[] {0, 1, 2, 20, 400}) {
            var values = IntStream.range(0, count).mapToDouble(i -> 60 + i % 7).toArray();
            var document = parsed(line(points(values), "FCR", size));

            assertThat(document.getElementsByTagName("circle").getLength()).isEqualTo(count);
        }
    }

    @Test
    void seriesThatNeverMovesStandsInTheMiddle() throws Exception {
        var series = new Sparkline.Series("FCR", points(70, 70, 70), null, null);
        var dot = parsed(SparklineDrawing.svg(series))
                .getElementsByTagName("circle")
                .item(0);

        assertThat(dot.getAttributes().getNamedItem("cy").getNodeValue()).isEqualTo("28");
        parsed(line(points(0, 0), "zero", ChartSize.SCREEN));
    }

    @Test
    void emptySparklineIsStillADrawing() throws Exception {
        parsed(SparklineDrawing.svg(new Sparkline.Series("FCR", List.of(), LIMITS, TARGET)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatCannotBePlacedIsRefused(double value) {
        assertThatThrownBy(() -> new ChartPoint("w", value, "", Variation.USUAL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ChartTarget(value, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WobbleBand.Band(value, 1, "", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SvgText.number(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void labelsAtTheEndNeverTouch() {
        var crowd = List.of(at(50), at(50.5), at(51), at(120));
        var spread = EndLabel.apart(crowd, 17.5, 10, 200);

        for (var i = 1; i < spread.size(); i++) {
            assertThat(spread.get(i).y() - spread.get(i - 1).y()).isGreaterThanOrEqualTo(17.49);
        }
        assertThat(spread.get(3).y()).isEqualTo(120);
        assertThat(EndLabel.apart(List.of(), 17, 0, 10)).isEmpty();
    }

    @Test
    void signalsDifferInShapeNotOnlyInColour() throws Exception {
        var points = List.of(
                new ChartPoint("a", 1, "1", Variation.IMPROVING), new ChartPoint("b", 2, "2", Variation.CONCERNING));
        var document = parsed(SparklineDrawing.svg(new Sparkline.Series("FCR", points, null, null)));

        assertThat(document.getElementsByTagName("circle").getLength()).isEqualTo(1);
        assertThat(SparklineDrawing.svg(new Sparkline.Series("FCR", points, null, null)))
                .contains("pt improving")
                .contains("pt concerning");
    }

    @Test
    void trialLimitsAreDotted() {
        var trial = new ChartLimits(66, 73, 70, "Trial limit 66%", "Trial limit 73%", "Average 70%", false);
        var series = new LineChart.Series("FCR", "", points(69, 70), trial, null, String::valueOf, List.of());

        assertThat(LineChartDrawing.svg(series, ChartSize.SCREEN)).contains("limit trial");
    }

    /** Six weeks around 60, then somebody began new limits around 70. */
    private static List<ChartPoint> withNewBaseline() {
        return IntStream.range(0, 12)
                .mapToObj(i -> {
                    var middle = i < 6 ? 60.0 : 70.0;
                    var wobble = new ChartSpan.Wobble(middle - 3, middle, middle + 3, i < 6, "57 to 63%");
                    var from = LocalDate.EPOCH.plusWeeks(i);
                    return new ChartPoint(
                            "w" + i,
                            middle + i % 2,
                            "60%",
                            Variation.USUAL,
                            new ChartSpan(from, from.plusDays(6), "6 of 10", wobble));
                })
                .toList();
    }

    @Test
    void bandStepsWhereABaselineWasSetAnew() throws Exception {
        var limits = new ChartLimits(67, 73, 70, "Trial limit 67%", "Trial limit 73%", "Average 70%", false);
        var series = new LineChart.Series("FCR", "", withNewBaseline(), limits, null, String::valueOf, List.of());
        var svg = LineChartDrawing.svg(series, ChartSize.PAGE);
        var bands = parsed(svg).getElementsByTagName("rect");

        assertThat(bands.getLength()).isEqualTo(2);
        var left = bands.item(0).getAttributes();
        var right = bands.item(1).getAttributes();
        assertThat(number(left, "x") + number(left, "width")).isCloseTo(number(right, "x"), within(0.2));
        assertThat(number(left, "y")).isGreaterThan(number(right, "y"));
        assertThat(svg).contains("class=\"limit\"").contains("class=\"limit trial\"");
    }

    @Test
    void oneBaselineIsOneBandFromEdgeToEdge() throws Exception {
        var series = new LineChart.Series("FCR", "", points(69, 70, 71), LIMITS, TARGET, String::valueOf, List.of());

        assertThat(parsed(LineChartDrawing.svg(series, ChartSize.PAGE))
                        .getElementsByTagName("rect")
                        .getLength())
                .isEqualTo(1);
    }

    @Test
    void tableSaysWhatTheChartShows() {
        var heads = new ChartTable.Heads("Period", "Value", "From", "Usual", "Says", "Event", _ -> "usual wobble");
        var html = ChartTable.html("FCR", heads, withNewBaseline(), List.of(new ChartEvent(3, "Phone outage")));

        assertThat(html)
                .contains(">From</th>", ">6 of 10</td>", "<td>57 to 63%</td>", "<td>usual wobble</td>")
                .containsOnlyOnce("Phone outage");
        assertThat(ChartTable.html("FCR", heads, points(1, 2), List.of()))
                .doesNotContain("From", "Usual", "Event")
                .contains("<td>1.0%</td>");
    }

    @Test
    void sparklineMarksAnEventWithADiamond() throws Exception {
        var series = new Sparkline.Series(
                "FCR",
                points(1, 2, 3),
                null,
                null,
                List.of(new ChartEvent(1, "Outage"), new ChartEvent(99, "outside")));

        assertThat(SparklineDrawing.svg(series)).containsOnlyOnce("class=\"event\"");
        parsed(SparklineDrawing.svg(series));
    }

    private static double number(NamedNodeMap attributes, String name) {
        return Double.parseDouble(attributes.getNamedItem(name).getNodeValue());
    }

    @Test
    void axisHasAFewRoundNumbersAroundEverything() {
        assertThat(Ticks.over(DoubleStream.of(66.7, 72.5))).containsExactly(66.0, 68.0, 70.0, 72.0, 74.0);
        assertThat(Ticks.over(DoubleStream.of(70))).hasSizeBetween(3, 12).anyMatch(tick -> tick == 70);
        assertThat(Ticks.over(DoubleStream.empty())).isEmpty();
    }

    @Test
    void bandSaysWhatItShowsAndKeepsItsLabelsApart() throws Exception {
        var narrow = new WobbleBand.Figure(
                "FCR",
                "Inside the band.",
                70,
                10,
                95,
                new WobbleBand.Band(69, 71, "69%", "71%"),
                TARGET,
                Variation.USUAL);
        var document = parsed(WobbleBandDrawing.svg(narrow));

        assertThat(document.getDocumentElement().getAttribute("aria-label")).isEqualTo("FCR: Inside the band.");
        assertThat(WobbleBandDrawing.svg(narrow))
                .contains("text-anchor=\"end\">69%")
                .contains("\"start\">71%");
    }

    private static EndLabel at(double y) {
        return new EndLabel("", "x", y);
    }

    private static List<ChartPoint> points(double... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> new ChartPoint("Week " + i, values[i], values[i] + "%", Variation.USUAL))
                .toList();
    }

    private static String line(List<ChartPoint> points, String title, ChartSize size) {
        var events = List.of(new ChartEvent(1, title), new ChartEvent(99, "outside"));
        var series = new LineChart.Series(title, title, points, LIMITS, TARGET, v -> v + "%", events);
        return LineChartDrawing.svg(series, size);
    }

    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
