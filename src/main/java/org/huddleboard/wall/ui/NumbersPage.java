package org.huddleboard.wall.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.KindToken;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.chart.ChartSize;
import org.huddleboard.shared.ui.chart.LineChart;
import org.huddleboard.wall.application.HuddleShow.Block;

/** One figure of the huddle: its sentence, how much, out of what, its weeks, why, and what is done about it. */
class NumbersPage extends Div {
    NumbersPage(Block.Numbers numbers) {
        var figure = numbers.figure();
        addClassNames("wall__numbers", MainFigure.tint(figure));
        var value = new Span(figure.value());
        value.addClassNames("hb-fig", "wall__value");
        var basis = new Div(new Paragraph(figure.n()), new Paragraph(figure.range()));
        figure.beside().map(Paragraph::new).ifPresent(basis::add);
        basis.addClassName("wall__basis");
        var place = new Paragraph(getTranslation("wall.huddle.figure", numbers.place(), numbers.of()));
        place.addClassName("wall__place");
        var name = new Span(figure.name());
        name.addClassName("wall__name");
        var said = new Section(name, new H2(figure.sentence()), value, basis, MainFigure.mark(figure), place);
        said.addClassName("wall__finding");
        var chart = new Sheet(new LineChart(MainFigure.series(figure, getLocale()), ChartSize.WALL_WIDE));
        chart.addClassName("wall__chart");
        var right = new Div(chart);
        right.addClassName("wall__evidence");
        if (numbers.reason().isPresent() || numbers.action().isPresent()) {
            var below = new Div();
            below.addClassName("wall__why");
            numbers.reason().map(this::reason).ifPresent(below::add);
            numbers.action().map(this::action).ifPresent(below::add);
            right.add(below);
        }
        add(said, right);
    }

    private Component reason(String words) {
        return new Sheet(new H3(getTranslation("wall.huddle.reason")), new Paragraph(words));
    }

    private Component action(String words) {
        var head = new H3(new KindToken(CardKind.TASK), new Span(getTranslation("wall.huddle.action")));
        var card = new Article(head, new Paragraph(words));
        card.addClassNames("wall__action", CardKind.TASK.className());
        return card;
    }
}
