package org.huddleboard.coaching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huddleboard.coaching.CommitmentId;
import org.huddleboard.coaching.application.CheckCommitment;
import org.huddleboard.coaching.application.CoachingPage;
import org.huddleboard.coaching.application.NoteCommitment;
import org.huddleboard.kpi.KpiCode;
import org.huddleboard.shared.ui.Sheet;

/** At most two things to do, each with its day; on that day, how it went and the figure before and since. */
class CommitmentsSheet extends Sheet {
    private final transient Deeds deeds;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph(getTranslation("coaching.commitments.none"));
    private final Div place = new Div();
    private final Optional<NoteForm> form;

    /** What can be done with commitments. */
    record Deeds(Consumer<NoteCommitment> note, Consumer<CommitmentId> takeOut, Consumer<CheckCommitment> check) {}

    CommitmentsSheet(CoachingPage page, CoachingDesk desk, List<KpiCode> figures, Deeds deeds) {
        this.deeds = deeds;
        addClassName("commitments-sheet");
        list.addClassName("commitment-list");
        form = page.open() && page.begun()
                ? Optional.of(new NoteForm(page.id(), desk, figures, deeds.note()))
                : Optional.empty();
        form.ifPresent(place::add);
        add(new H2(getTranslation("coaching.commitments.title")), none, list, place);
        show(page, desk);
    }

    final void show(CoachingPage page, CoachingDesk desk) {
        list.removeAll();
        var open = page.open() && page.begun();
        page.commitments()
                .forEach(card -> list.add(new CommitmentRow(
                        card,
                        desk.times(),
                        open ? Optional.of(() -> deeds.takeOut().accept(card.id())) : Optional.empty(),
                        deeds.check())));
        list.setVisible(!page.commitments().isEmpty());
        none.setVisible(page.commitments().isEmpty() && form.isEmpty());
        place.setVisible(page.commitments().size() < NoteCommitment.MOST);
    }
}
