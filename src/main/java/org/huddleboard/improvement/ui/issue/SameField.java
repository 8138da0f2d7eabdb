package org.huddleboard.improvement.ui.issue;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.huddleboard.improvement.IssueId;
import org.huddleboard.improvement.application.issue.IssueCard;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.ui.CardButton;
import org.huddleboard.shared.ui.Told;

/** Which other one says the same. */
class SameField extends Div {
    final Select<IssueCard> other = new Select<>();
    final CardButton send = new CardButton(getTranslation("improvement.issue.same.send")).primary();

    SameField(List<IssueCard> others, Consumer<IssueId> same, Runnable putAway) {
        addClassName("action-step");
        other.setLabel(getTranslation("improvement.issue.same.label"));
        other.setHelperText(getTranslation("improvement.issue.same.hint"));
        other.setItems(others);
        other.setItemLabelGenerator(IssueCard::words);
        send.addClickListener(_ -> Told.at(this, Map.of("same", other), () -> same.accept(chosen())));
        var notNow = new CardButton(getTranslation("improvement.notNow")).soft();
        notNow.addClickListener(_ -> putAway.run());
        add(other, send, notNow);
        Shortcuts.addShortcutListener(this, putAway::run, Key.ESCAPE).listenOn(this);
    }

    private IssueId chosen() {
        return other.getOptionalValue()
                .map(IssueCard::id)
                .orElseThrow(() -> BrokenRule.at("same", "improvement.rule.choose"));
    }
}
