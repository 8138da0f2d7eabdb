package org.huddleboard.coaching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.huddleboard.coaching.CoachingSessionId;
import org.huddleboard.coaching.CoachingState;
import org.huddleboard.coaching.application.CoachingPage;
import org.huddleboard.coaching.application.Pack;
import org.huddleboard.shared.BrokenRule;

/** The parts of a session's page that stay where they are while two people write. */
class SessionParts {
    private final CoachingDesk desk;
    private final Pack pack;
    private final CommitmentsSheet.Deeds deeds;
    private final GrowSheet grow;
    private final SignPanel signatures;
    private final PrivateNoteSheet note;
    private final Div withTheSession = new Div();
    private Optional<CommitmentsSheet> commitments = Optional.empty();

    SessionParts(
            CoachingPage page,
            Pack pack,
            CoachingDesk desk,
            Runnable sign,
            Runnable reopen,
            Consumer<CoachingSessionId> changed) {
        this.desk = desk;
        this.pack = pack;
        grow = new GrowSheet(page, (step, before, after) -> {
            desk.grow().write(page.id(), step, before, after);
            changed.accept(page.id());
        });
        deeds = new CommitmentsSheet.Deeds(
                command -> {
                    desk.commitments().note(command);
                    changed.accept(page.id());
                },
                id -> {
                    desk.commitments().takeOut(id);
                    changed.accept(page.id());
                },
                command -> {
                    desk.commitments().check(command);
                    changed.accept(page.id());
                });
        signatures = new SignPanel(desk.times(), sign, reopen);
        note = new PrivateNoteSheet(page, desk, words -> desk.grow().note(page.id(), words));
        signatures.show(page);
        withTheSession.addClassName("coaching-session__begun");
        lay(page);
    }

    /** From top to bottom. */
    List<Component> all() {
        return List.of(grow, withTheSession, note);
    }

    void show(CoachingPage page) {
        grow.show(page);
        lay(page);
        commitments.ifPresent(sheet -> sheet.show(page, desk));
        signatures.show(page);
        signatures.say("");
    }

    /** What comes only with the session is not there before; its time may come while somebody prepares. */
    private void lay(CoachingPage page) {
        var begun = page.begun() && page.state() != CoachingState.CANCELLED;
        withTheSession.setVisible(begun);
        if (begun && commitments.isEmpty()) {
            var figures = pack.figures().stream().map(Pack.Figure::kpi).toList();
            var sheet = new CommitmentsSheet(page, desk, figures, deeds);
            commitments = Optional.of(sheet);
            withTheSession.add(sheet, signatures);
        }
    }

    /** Does it; a refusal stands at its step, or in the deep field. */
    void refusing(Runnable deed) {
        try {
            deed.run();
        } catch (BrokenRule refusal) {
            var sentence =
                    signatures.getTranslation(refusal.key(), refusal.arguments().toArray());
            var step = refusal.field();
            if (step != null && grow.refuse(step, sentence)) {
                signatures.say(signatures.getTranslation("coaching.sign.stepMissing"));
            } else {
                signatures.say(sentence);
            }
        }
    }
}
