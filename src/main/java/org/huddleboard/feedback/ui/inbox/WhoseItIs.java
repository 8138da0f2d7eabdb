package org.huddleboard.feedback.ui.inbox;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.huddleboard.feedback.application.inbox.InboxItem;
import org.huddleboard.live.LiveTopics;
import org.huddleboard.shared.ui.Sheet;
import org.jspecify.annotations.Nullable;

/** A sheet for the side of other screens: whose is it to fix, asked of the oldest that waits, and the way to the rest. */
@SpringComponent
public class WhoseItIs {
    private final InboxDesk desk;
    private final LiveTopics live;

    WhoseItIs(InboxDesk desk, LiveTopics live) {
        this.desk = desk;
        this.live = live;
    }

    /** The sheet, which follows what is sorted; while it is about the same, what is typed on it stays. */
    public Component sheet() {
        var sheet = new Sheet();
        var shown = new AtomicReference<@Nullable Optional<InboxItem>>();
        sheet.addClassName("whose-sheet");
        var revisions = desk.inbox().topics().stream().map(live::revision).toList();
        Signal.effect(sheet, () -> {
            revisions.forEach(Signal::get);
            var next = desk.inbox().next().stream().findFirst();
            if (!next.equals(shown.getAndSet(next))) {
                fill(sheet, next);
            }
        });
        return sheet;
    }

    private void fill(Sheet sheet, Optional<InboxItem> next) {
        sheet.removeAll();
        sheet.add(new H2(ItemWords.say("feedback.inbox.whose")));
        next.ifPresentOrElse(
                item -> ask(sheet, item), () -> sheet.add(new Paragraph(ItemWords.say("feedback.inbox.allSorted"))));
        sheet.add(InboxNavigation.inbox(ItemWords.say("feedback.inbox.all")));
    }

    private void ask(Sheet sheet, InboxItem item) {
        var when = ItemWords.when(item, desk.when());
        if (item.waits()) {
            sheet.add(new Paragraph(ItemWords.say("feedback.inbox.one", ItemWords.title(item), when)));
            NextCard.buttons(item, desk).forEach(sheet::add);
        } else {
            sheet.add(new Paragraph(ItemWords.say("feedback.inbox.oneToTell", ItemWords.title(item), when)));
            sheet.add(new TellLine(item, item.answer().flatMap(InboxItem.Answer::told), desk, () -> {}));
        }
    }
}
