package org.huddleboard.coaching.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.huddleboard.coaching.CoachingSessionId;
import org.huddleboard.coaching.CoachingState;
import org.huddleboard.coaching.application.CoachingPage;
import org.huddleboard.coaching.application.Pack;
import org.huddleboard.shared.BrokenRule;

/** The parts of a session's page that stay where they are while two people write. */
class SessionParts {
    private final CoachingDesk desk;
    private final GrowSheet grow;
    private final CommitmentsSheet commitments;
    private final SignPanel signatures;
    private final PrivateNoteSheet note;
    private final boolean begun;

    SessionParts(
            CoachingPage page,
            Pack pack,
            CoachingDesk desk,
            Runnable sign,
            Runnable reopen,
            Consumer<CoachingSessionId> changed) {
        this.desk = desk;
        this.begun = page.begun() && page.state() != CoachingState.CANCELLED;
        grow = new GrowSheet(page, (step, before, after) -> {
            desk.grow().write(page.id(), step, before, after);
            changed.accept(page.id());
        });
        var deeds = new CommitmentsSheet.Deeds(
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
        commitments = new CommitmentsSheet(
                page, desk, pack.figures().stream().map(Pack.Figure::kpi).toList(), deeds);
        signatures = new SignPanel(desk.times(), sign, reopen);
        note = new PrivateNoteSheet(page, desk, words -> desk.grow().note(page.id(), words));
        signatures.show(page);
    }

    /** From top to bottom; what comes only with the session is not there before. */
    List<Component> all() {
        var all = new ArrayList<Component>(List.of(grow));
        if (begun) {
            all.add(commitments);
            all.add(signatures);
        }
        all.add(note);
        return all;
    }

    void show(CoachingPage page) {
        grow.show(page);
        commitments.show(page, desk);
        signatures.show(page);
        signatures.say("");
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
