package org.huddleboard.coaching.ui.home;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.huddleboard.coaching.application.SessionCard;
import org.huddleboard.coaching.ui.CoachingNavigation;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.WordsCard;

/** One thing about a session that waits, with the click that settles it. */
class SessionNeedCard extends WordsCard {
    private final transient SessionCard session;
    private final transient Deeds deeds;
    private final Span told = new Span();

    /** Its title and its sentence. */
    record Said(String title, String words) {}

    /** What the buttons do. */
    record Deeds(Runnable accept, Runnable decline, Runnable seen) {}

    SessionNeedCard(SessionCard session, Said said, Deeds deeds) {
        super(CardKind.TASK, said.title());
        this.session = session;
        this.deeds = deeds;
        addClassName("coaching-need");
        words(new Paragraph(said.words()));
        session.reason()
                .map(reason -> new Paragraph(getTranslation("coaching.need.reason", reason)))
                .ifPresent(this::words);
        told.getElement().setAttribute("role", "status");
        buttons();
    }

    private void buttons() {
        switch (session.waits()) {
            case ANSWER ->
                actions(
                        button("coaching.need.yes", deeds.accept()).primary(),
                        CoachingNavigation.sessionButton(session.id(), getTranslation("coaching.need.otherTime")),
                        button("coaching.need.no", deeds.decline()).soft(),
                        told);
            case SIGN, PREPARE -> {
                var open = CoachingNavigation.sessionButton(
                        session.id(), getTranslation("coaching.need." + session.waits() + ".open"));
                open.addClassName("hb-button--primary");
                actions(open);
            }
            case TOLD -> actions(button("coaching.need.seen", deeds.seen()).primary());
            case NOTHING -> actions();
        }
    }

    private CardButton button(String key, Runnable deed) {
        var button = new CardButton(getTranslation(key));
        button.addClickListener(_ -> {
            try {
                deed.run();
            } catch (BrokenRule refusal) {
                told.setText(getTranslation(refusal.key(), refusal.arguments().toArray()));
            }
        });
        return button;
    }
}
