package org.huddleboard.shell.frame;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.stream.Collectors;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.GlyphSize;
import org.huddleboard.shared.ui.home.InboxCount;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** How many cards wait unread, and the way to them; not there while nothing waits. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class InboxLink extends Anchor {
    /** Where cards of several modules wait, one at a time. */
    private static final String MY_SHIFT = "";

    private final transient List<InboxCount> counts;
    private final Span number = new Span();

    InboxLink(List<InboxCount> counts) {
        this.counts = counts;
        addClassName("inbox-link");
        number.addClassName("inbox-link__count");
        add(Glyph.INBOX.icon(GlyphSize.LARGE), number);
        setVisible(false);
        var changes = counts.stream().flatMap(count -> count.changes().stream()).toList();
        if (!changes.isEmpty()) {
            Signal.effect(this, () -> {
                changes.forEach(Signal::get);
                show();
            });
        }
    }

    private void show() {
        var each = counts.stream().collect(Collectors.toMap(InboxCount::path, InboxCount::waiting, Integer::sum));
        each.values().removeIf(waiting -> waiting == 0);
        var waiting = each.values().stream().mapToInt(Integer::intValue).sum();
        setHref(each.size() == 1 ? each.keySet().iterator().next() : MY_SHIFT);
        number.setText(String.valueOf(waiting));
        setAriaLabel(getTranslation("shell.top.inbox", waiting));
        setVisible(waiting > 0);
    }
}
