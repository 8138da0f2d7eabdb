package org.huddleboard.improvement.ui.issue;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.dom.DomEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huddleboard.improvement.IssueId;
import org.huddleboard.improvement.application.issue.IssueCard;
import org.huddleboard.improvement.application.issue.IssuePage;
import org.huddleboard.shared.ui.Sheet;

/** Things that get in the way, under each other, with one listener for all their buttons. */
class IssueList extends Sheet {
    private static final String STEP = "event.target.closest('[data-action]').dataset.action";
    private static final String REF = "event.target.closest('[data-action]').dataset.ref";
    private static final String ON_A_BUTTON = "!!event.target.closest('[data-action]')";
    private static final int HEADING = 1;

    private final transient IssueSteps steps;
    private final Map<IssueId, Shown> shown = new LinkedHashMap<>();
    private Optional<IssuePage> page = Optional.empty();

    private record Shown(IssueCard card, IssueRow row) {}

    IssueList(String heading, IssueSteps steps) {
        this.steps = steps;
        addClassName("issue-list");
        add(new H2(heading));
        getElement()
                .addEventListener("click", this::told)
                .addEventData(STEP)
                .addEventData(REF)
                .setFilter(ON_A_BUTTON);
    }

    private void told(DomEvent event) {
        var data = event.getEventData();
        act(data.get(STEP).asString(), IssueId.of(data.get(REF).asString()));
    }

    void act(String step, IssueId id) {
        page.ifPresent(now -> {
            if (step.equals(IssueRow.APART)) {
                steps.apart(id);
            } else {
                row(id).ifPresent(at -> steps.take(step, at.card(), at.row(), now));
            }
        });
    }

    private Optional<Shown> row(IssueId id) {
        return Optional.ofNullable(shown.get(id));
    }

    /** What has not changed stays as it stands, with what is being typed below it. */
    void show(IssuePage now, List<IssueCard> cards) {
        page = Optional.of(now);
        setVisible(!cards.isEmpty());
        var ids = cards.stream().map(IssueCard::id).toList();
        shown.entrySet().removeIf(entry -> {
            var gone = !ids.contains(entry.getKey());
            if (gone) {
                remove(entry.getValue().row());
            }
            return gone;
        });
        for (var at = 0; at < cards.size(); at++) {
            put(HEADING + at, cards.get(at), now);
        }
    }

    private void put(int at, IssueCard card, IssuePage now) {
        var before = shown.get(card.id());
        if (before != null && before.card().equals(card)) {
            if (indexOf(before.row()) != at) {
                addComponentAtIndex(at, before.row());
            }
            return;
        }
        if (before != null) {
            remove(before.row());
        }
        var row = new IssueRow(card, now);
        shown.put(card.id(), new Shown(card, row));
        addComponentAtIndex(at, row);
    }
}
