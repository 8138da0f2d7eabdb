package org.huddleboard.shared.ui.offer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.huddleboard.shared.RecordOffer.Standing;
import org.huddleboard.shared.RecordRef;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.ui.CardButton;

/** The steps at one record: what came of each so far, its button while it can be taken, its form while it is open. */
public class Offers extends Composite<Div> {
    private final TeamId team;
    private final transient RecordRef record;
    private final Div said = new Div();
    private final Div buttons = new Div();
    private final Div form = new Div();

    Offers(TeamId team, RecordRef record, List<RecordOffers.Asked> asked) {
        this.team = team;
        this.record = record;
        getContent().addClassName("offers");
        said.addClassName("offers__said");
        buttons.addClassName("offers__buttons");
        form.addClassName("offers__form");
        asked.forEach(step -> step.at(record).ifPresent(standing -> show(step.step(), standing)));
        getContent().add(said, buttons, form);
        said.setVisible(said.getComponentCount() > 0);
        buttons.setVisible(buttons.getComponentCount() > 0);
        form.setVisible(false);
    }

    /** Whether there is anything to see. */
    public boolean isEmpty() {
        return said.getComponentCount() + buttons.getComponentCount() == 0;
    }

    /** Only what came of the steps; they are taken elsewhere. */
    public Offers saidOnly() {
        buttons.removeAll();
        buttons.setVisible(false);
        return this;
    }

    private void show(OfferedStep step, Standing standing) {
        standing.said().forEach(line -> said.add(new Paragraph(line)));
        if (standing.open()) {
            var button = new CardButton(step.glyph(), step.label());
            button.addClickListener(_ -> take(step, button));
            buttons.add(button);
        }
    }

    private void take(OfferedStep step, CardButton button) {
        form.removeAll();
        var asking = step.take(team, List.of(record), this::close);
        asking.ifPresent(form::add);
        form.setVisible(asking.isPresent());
        button.setEnabled(asking.isPresent());
    }

    private void close() {
        form.removeAll();
        form.setVisible(false);
    }
}
