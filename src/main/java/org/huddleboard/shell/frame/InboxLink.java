package org.huddleboard.shell.frame;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.GlyphSize;
import org.huddleboard.shared.ui.home.InboxCount;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** How much waits for whoever is signed in, and the way to it; not there while nothing waits. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class InboxLink extends Anchor {
    /** Where cards of several modules wait, one at a time. */
    private static final String MY_SHIFT = "";

    private final transient WaitingCounts together;
    private final transient Map<InboxCount, Integer> counted = new IdentityHashMap<>();
    private final Span number = new Span();

    InboxLink(List<InboxCount> counts, WaitingCounts together) {
        this.together = together;
        addClassName("inbox-link");
        number.addClassName("inbox-link__count");
        add(Glyph.INBOX.icon(GlyphSize.LARGE), number);
        setVisible(false);
        counts.forEach(this::follow);
    }

    /** Each count is asked again for its own changes alone: this stands on every page. */
    private void follow(InboxCount count) {
        var changes = count.changes();
        if (!changes.isEmpty()) {
            Signal.effect(this, () -> {
                var after = changes.stream().map(Signal::get).toList();
                var waiting = together.of(count, after);
                if (!Integer.valueOf(waiting).equals(counted.put(count, waiting))) {
                    show();
                }
            });
        }
    }

    private void show() {
        var each = counted.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .collect(Collectors.toMap(entry -> entry.getKey().path(), Map.Entry::getValue, Integer::sum));
        var waiting = each.values().stream().mapToInt(Integer::intValue).sum();
        setHref(each.size() == 1 ? each.keySet().iterator().next() : MY_SHIFT);
        number.setText(String.valueOf(waiting));
        setAriaLabel(getTranslation("shell.top.inbox", waiting));
        setVisible(waiting > 0);
    }
}
