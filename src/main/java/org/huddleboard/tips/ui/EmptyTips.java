package org.huddleboard.tips.ui;

import com.vaadin.flow.component.html.Div;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.CardKind;
import org.huddleboard.shared.ui.EmptyState;
import org.huddleboard.tips.application.TipChecking;
import org.huddleboard.tips.application.TipQuery;

/** No tip here: why, and the next step: write the first one, load the collection, or look for something else. */
class EmptyTips extends Div {
    private final transient TipChecking checking;
    private final transient Access access;

    EmptyTips(TipChecking checking, Access access) {
        this.checking = checking;
        this.access = access;
        addClassName("empty-tips");
    }

    void show(TipQuery asked, boolean isEmpty) {
        removeAll();
        setVisible(isEmpty);
        if (isEmpty) {
            add(asked.isOpen() ? shelfIsEmpty() : nothingFound());
        }
    }

    private EmptyState shelfIsEmpty() {
        var state = new EmptyState(getTranslation("tips.empty.headline"), getTranslation("tips.empty.why"))
                .shape(CardKind.TIP, CardKind.TIP);
        if (access.may(Action.TIPS_VERIFY)) {
            var load = new CardButton(getTranslation("tips.empty.load")).primary();
            load.addClickListener(_ -> checking.loadCollection());
            state.step(load);
        }
        return writing(state);
    }

    private EmptyState nothingFound() {
        var state = new EmptyState(getTranslation("tips.none.headline"), getTranslation("tips.none.why"));
        return writing(state);
    }

    private EmptyState writing(EmptyState state) {
        return access.may(Action.TIPS_WRITE)
                ? state.step(TipsNavigation.write(getTranslation("tips.empty.write")))
                : state;
    }
}
