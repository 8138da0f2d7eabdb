package org.huddleboard.kpi.ui.own;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.huddleboard.kpi.application.own.MyFigure;
import org.huddleboard.kpi.ui.PlainFigure;
import org.huddleboard.shared.Assurance;
import org.huddleboard.shared.ui.AssuranceMark;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.VariationMark;
import org.huddleboard.shared.ui.chart.ChartEvent;
import org.huddleboard.shared.ui.chart.ChartSize;
import org.huddleboard.shared.ui.chart.LineChart;
import org.huddleboard.shared.ui.chart.WobbleBand;

/** One figure of one member: its value on its wobble, its weeks, and what can be done about it. */
class FigurePanel extends Sheet {
    /** The steps in order with the keys of their words, and what opens below for each. */
    record Steps(Map<StepKind, String> words, Function<StepKind, Component> parts) {
        Steps {
            var inOrder = new EnumMap<StepKind, String>(StepKind.class);
            inOrder.putAll(words);
            words = Collections.unmodifiableMap(inOrder);
        }
    }

    private final transient Function<StepKind, Component> parts;
    private final Map<StepKind, CardButton> buttons = new EnumMap<>(StepKind.class);
    private final Div place = new Div();
    private Optional<StepKind> open = Optional.empty();

    FigurePanel(MyFigure figure, Steps steps) {
        this.parts = steps.parts();
        addClassName("own-figure");
        setId(figure.line().code().code());
        var said = new Div(head(figure), value(figure), band(figure), sentence(figure));
        said.addClassName("own-figure__said");
        var weeks = new Div(weeks(figure));
        weeks.addClassName("own-figure__weeks");
        var row = new Div();
        row.addClassName("own-figure__steps");
        steps.words()
                .forEach((step, key) -> row.add(button(step, key, figure.line().name())));
        place.addClassName("own-figure__open");
        place.setVisible(false);
        add(said, weeks, row, place);
    }

    private static Div head(MyFigure figure) {
        var line = figure.line();
        var hint = new Span(line.hint());
        hint.addClassName("own-figure__hint");
        var head = new Div(
                new Div(new H2(line.name()), hint),
                new VariationMark(line.variation(), line.up(), line.variationWord()));
        head.addClassName("own-figure__head");
        return head;
    }

    private static Div value(MyFigure figure) {
        var line = figure.line();
        var number = new Span(line.value());
        number.addClassNames("hb-fig", "hb-fig--l");
        var basis = new Span(figure.range().isBlank() ? figure.n() : figure.range() + " · " + figure.n());
        basis.addClassName("own-figure__basis");
        var value = new Div(number, basis);
        if (line.assurance() != Assurance.UNKNOWN) {
            value.add(new AssuranceMark(line.assurance(), line.assuranceWord()));
        }
        value.addClassName("own-figure__value");
        return value;
    }

    private static WobbleBand band(MyFigure figure) {
        var line = figure.line();
        return new WobbleBand(new WobbleBand.Figure(
                line.name(),
                figure.sentence() + " " + figure.middleSentence(),
                line.figure(),
                figure.low(),
                figure.high(),
                line.limits()
                        .map(limits ->
                                new WobbleBand.Band(limits.lower(), limits.upper(), line.usualFrom(), line.usualTo()))
                        .orElse(null),
                line.target().orElse(null),
                line.variation(),
                figure.middle()
                        .map(middle ->
                                new WobbleBand.Band(middle.low(), middle.high(), middle.lowLabel(), middle.highLabel()))
                        .orElse(null)));
    }

    private static Div sentence(MyFigure figure) {
        var middle = new Paragraph(figure.middleSentence());
        middle.addClassName("own-figure__middle");
        if (figure.middle().isPresent()) {
            middle.addClassName("own-figure__middle--drawn");
        }
        var said = new Div(new Paragraph(figure.sentence()), middle);
        said.addClassName("own-figure__sentence");
        return said;
    }

    private LineChart weeks(MyFigure figure) {
        var line = figure.line();
        return new LineChart(
                new LineChart.Series(
                        line.name(),
                        figure.sentence(),
                        line.weeks(),
                        line.limits().orElse(null),
                        line.target().orElse(null),
                        number -> PlainFigure.of(this, line.code().unit(), number),
                        latest(line.events())),
                ChartSize.NARROW);
    }

    /** A narrow chart has room for the words of one. */
    private static List<ChartEvent> latest(List<ChartEvent> events) {
        return events.isEmpty() ? events : List.of(events.getLast());
    }

    private CardButton button(StepKind step, String key, String name) {
        var words = getTranslation(key);
        var button = new CardButton(words).soft();
        button.setAriaLabel(getTranslation("kpi.own.step.label", words, name));
        button.getElement().setAttribute("aria-expanded", "false");
        button.addClickListener(_ -> toggle(step));
        buttons.put(step, button);
        return button;
    }

    private void toggle(StepKind step) {
        if (open.filter(step::equals).isPresent()) {
            close();
        } else {
            open(step);
        }
    }

    final void open(StepKind step) {
        open = Optional.of(step);
        place.removeAll();
        place.add(parts.apply(step));
        place.setVisible(true);
        mark();
    }

    final void close() {
        open = Optional.empty();
        place.removeAll();
        place.setVisible(false);
        mark();
    }

    private void mark() {
        buttons.forEach((step, button) -> button.getElement()
                .setAttribute(
                        "aria-expanded",
                        String.valueOf(open.filter(step::equals).isPresent())));
    }

    /** What stands open below, to be opened again when the page is drawn anew. */
    Optional<StepKind> opened() {
        return open;
    }
}
