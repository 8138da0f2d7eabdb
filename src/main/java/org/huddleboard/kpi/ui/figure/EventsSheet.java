package org.huddleboard.kpi.ui.figure;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import java.util.Optional;
import org.huddleboard.kpi.application.events.EventCard;
import org.huddleboard.people.Team;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.Notices;
import org.huddleboard.shared.ui.Sheet;

/** What happened around the figure, and for whoever leads the team the form to mark it. The form outlives a redraw. */
class EventsSheet extends Sheet {
    private static final String STEP = "event.target.closest('[data-action]').dataset.action";
    private static final String REF = "event.target.closest('[data-action]').dataset.ref";
    private static final String ON_A_BUTTON = "!!event.target.closest('[data-action]')";
    private static final String CHANGE = "change";
    private static final String REMOVE = "remove";

    private final transient FigureDesk desk;
    private final Team team;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("kpi.event.none"));
    private final Div below = new Div();
    private final CardButton mark = new CardButton(Glyph.PLUS, getTranslation("kpi.event.mark"));
    private List<EventCard> shown = List.of();

    EventsSheet(Team team, FigureDesk desk) {
        this.team = team;
        this.desk = desk;
        addClassName("figure-events");
        list.getElement()
                .addEventListener("click", this::told)
                .addEventData(STEP)
                .addEventData(REF)
                .setFilter(ON_A_BUTTON);
        mark.addClickListener(_ -> open(Optional.empty()));
        below.addClassName("figure-events__below");
        add(new H2(getTranslation("kpi.event.title")), none, list);
        if (desk.mayMark(team.id())) {
            add(mark, below);
        }
    }

    void show(List<EventCard> cards) {
        shown = List.copyOf(cards);
        none.setVisible(cards.isEmpty());
        list.setVisible(!cards.isEmpty());
        list.removeAll();
        cards.forEach(card -> list.add(row(card)));
    }

    private ListItem row(EventCard card) {
        var title = new Span(card.title());
        title.addClassName("figure-events__what");
        var when = new Span(when(card));
        when.addClassName("figure-events__when");
        var row = new ListItem(new Div(title, when));
        if (card.open()) {
            var buttons = new Div(button(card, Glyph.PENCIL, CHANGE), button(card, Glyph.CLOSE, REMOVE));
            buttons.addClassName("figure-events__buttons");
            row.add(buttons);
        }
        return row;
    }

    private CardButton button(EventCard card, Glyph glyph, String step) {
        return CardButton.iconOnly(glyph, getTranslation("kpi.event." + step + "Of", card.title()))
                .soft()
                .setAction(step, card.id().toString());
    }

    private String when(EventCard card) {
        var first = FigureSentences.day(this, card.firstDay());
        var days = card.lastDay().equals(card.firstDay())
                ? first
                : getTranslation("kpi.event.days", first, FigureSentences.day(this, card.lastDay()));
        var kind = getTranslation(card.kind().key());
        return days + " · " + (card.wholeSite() ? getTranslation("kpi.event.site", kind) : kind);
    }

    private void told(DomEvent event) {
        var data = event.getEventData();
        var ref = data.get(REF).asString();
        shown.stream()
                .filter(card -> card.id().toString().equals(ref))
                .findFirst()
                .ifPresent(card -> act(data.get(STEP).asString(), card));
    }

    private void act(String step, EventCard card) {
        if (step.equals(REMOVE)) {
            desk.events.remove(card.id());
            Notices.done(getTranslation("kpi.event.removed", card.title()));
        } else if (step.equals(CHANGE)) {
            open(Optional.of(card));
        }
    }

    /** A form for a new event, or for one that is known better now. */
    void open(Optional<EventCard> changed) {
        below.removeAll();
        var form = new EventForm(changed, desk.today(team), desk.mayMarkSite(team), new EventForm.Deeds() {
            @Override
            public void save(EventForm form) {
                changed.ifPresentOrElse(
                        card -> desk.events.change(card.id(), form.happening()),
                        () -> desk.events.mark(form.command(team.id())));
                close();
            }

            @Override
            public void cancel() {
                close();
            }
        });
        below.add(form);
        mark.setVisible(false);
        form.title.focus();
    }

    private void close() {
        below.removeAll();
        mark.setVisible(true);
        mark.focus();
    }
}
