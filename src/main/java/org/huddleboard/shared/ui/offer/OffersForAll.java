package org.huddleboard.shared.ui.offer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.huddleboard.shared.RecordOffer.Standing;
import org.huddleboard.shared.RecordRef;
import org.huddleboard.shared.TeamId;

/** One button for each step that is taken for several records at once; quiet words once all of them have been. */
public class OffersForAll extends Composite<Div> {
    OffersForAll(TeamId team, List<RecordRef> records, List<RecordOffers.Asked> asked) {
        getContent().addClassName("offers-for-all");
        asked.forEach(step -> step.step().labelForAll().ifPresent(label -> show(team, records, step, label)));
        setVisible(getContent().getComponentCount() > 0);
    }

    private void show(TeamId team, List<RecordRef> records, RecordOffers.Asked asked, String label) {
        var open = records.stream()
                .filter(record -> asked.at(record).filter(Standing::open).isPresent())
                .toList();
        if (!open.isEmpty()) {
            var button = new Button(label, asked.step().glyph().icon());
            button.addClickListener(_ -> {
                asked.step().take(team, open, () -> {});
                button.setEnabled(false);
            });
            getContent().add(button);
        } else if (!asked.standings().isEmpty()) {
            records.stream()
                    .flatMap(record -> asked.at(record).stream())
                    .flatMap(standing -> standing.said().stream())
                    .findFirst()
                    .map(Span::new)
                    .ifPresent(getContent()::add);
        }
    }
}
