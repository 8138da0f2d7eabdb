package org.huddleboard.kpi.ui.reading;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.Set;
import org.huddleboard.kpi.FigureRef;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.kpi.application.steering.ReasonCard;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Glyph;

/** Why a figure stands out, as it was said, or the question to whoever leads the team. */
public class FigureReading extends Composite<Div> {
    private final transient Asked asked;
    private final transient ReadingDesk desk;
    private final transient Set<KpiCode> open;

    /** What is asked of which figure, and what was said. */
    record Asked(FigureRef figure, String name, Optional<ReasonCard> reason, boolean maySay) {}

    FigureReading(Asked asked, ReadingDesk desk, Set<KpiCode> open) {
        this.asked = asked;
        this.desk = desk;
        this.open = open;
        getContent().addClassName("figure-reading");
        if (asked.maySay() && open.contains(asked.figure().kpi())) {
            ask();
        } else {
            show();
        }
    }

    private void show() {
        getContent().removeAll();
        asked.reason().ifPresentOrElse(this::said, this::missing);
    }

    private void said(ReasonCard reason) {
        var cause = new Span(getTranslation("kpi.signal.cause." + reason.cause()));
        cause.addClassName("figure-reading__cause");
        var words = new Paragraph(reason.words());
        words.addClassName("figure-reading__words");
        var at = desk.when().say(reason.at(), getLocale());
        var by = new Span(reason.by()
                .map(person -> getTranslation("kpi.signal.saidBy", person.name(), at))
                .orElse(at));
        by.addClassName("figure-reading__by");
        getContent().add(cause, words, by);
        if (asked.maySay()) {
            getContent().add(button(Glyph.PENCIL, "kpi.signal.change").soft());
        }
    }

    private void missing() {
        if (asked.maySay()) {
            getContent().add(button(Glyph.QUESTION, "kpi.signal.say"));
        } else {
            var quiet = new Span(getTranslation("kpi.signal.nobodySaid"));
            quiet.addClassName("figure-reading__by");
            getContent().add(quiet);
        }
    }

    private CardButton button(Glyph glyph, String key) {
        var button = new CardButton(glyph, getTranslation(key));
        button.setAriaLabel(getTranslation(key + ".of", asked.name()));
        button.addClickListener(_ -> {
            open.add(asked.figure().kpi());
            ask().begin();
        });
        return button;
    }

    private ReasonForm ask() {
        getContent().removeAll();
        var form = new ReasonForm(asked, desk, open, () -> {
            open.remove(asked.figure().kpi());
            show();
        });
        getContent().add(form);
        return form;
    }
}
