package org.huddleboard.coaching.ui.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.huddleboard.coaching.CommitmentState;
import org.huddleboard.coaching.application.CheckCommitment;
import org.huddleboard.coaching.application.CommitmentCard;
import org.huddleboard.coaching.ui.CoachingNavigation;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.WordsCard;

/** "Did it work out?": a commitment whose day has come, answered in one click. */
class CommitmentNeedCard extends WordsCard {
    private static final List<CommitmentState> OUTCOMES =
            List.of(CommitmentState.KEPT, CommitmentState.PARTLY, CommitmentState.NOT_KEPT);

    CommitmentNeedCard(CommitmentCard card, String title, Consumer<CheckCommitment> check) {
        super(CardKind.TASK, title);
        addClassName("coaching-need");
        words(new Paragraph(card.words()));
        var buttons = new ArrayList<Component>();
        OUTCOMES.forEach(outcome -> {
            var button = new CardButton(getTranslation("coaching.check." + outcome));
            button.addClickListener(_ -> check.accept(new CheckCommitment(card.id(), outcome, "")));
            buttons.add(button);
        });
        var open = CoachingNavigation.sessionButton(card.session(), getTranslation("coaching.need.commitment.open"));
        open.addClassName("hb-button--soft");
        buttons.add(open);
        actions(buttons.toArray(Component[]::new));
    }
}
