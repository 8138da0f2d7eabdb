package org.huddleboard.feedback.ui.ask;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.huddleboard.feedback.application.Recipient;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.ui.PersonMark;

/** Colleagues side by side, each picked and let go with a tap. */
class PeoplePicker extends Div {
    private final Map<MemberId, NativeButton> buttons = new LinkedHashMap<>();
    private final Set<MemberId> picked = new LinkedHashSet<>();
    private final transient IntConsumer changed;

    PeoplePicker(List<Recipient> mates, IntConsumer changed) {
        this.changed = changed;
        addClassName("people-picker");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("feedback.ask.who"));
        mates.forEach(this::show);
    }

    Set<MemberId> picked() {
        return Set.copyOf(picked);
    }

    /** Picks somebody, who may not stand here yet. */
    void pick(Recipient somebody) {
        somebody.to().member().ifPresent(id -> {
            if (!buttons.containsKey(id)) {
                show(somebody);
            }
            if (!picked.contains(id)) {
                turn(id);
            }
        });
    }

    private void show(Recipient mate) {
        mate.to().member().ifPresent(id -> {
            var button = new NativeButton();
            button.addClassName("people-picker__person");
            button.getElement().setAttribute("type", "button").setAttribute("aria-pressed", "false");
            button.add(
                    new PersonMark(mate.initials(), mate.name(), mate.hue())
                            .small()
                            .silent(),
                    new Span(mate.name()));
            button.addClickListener(_ -> turn(id));
            buttons.put(id, button);
            add(button);
        });
    }

    private void turn(MemberId id) {
        var isPicked = picked.add(id) || !picked.remove(id);
        buttons.computeIfPresent(id, (_, button) -> {
            button.getElement().setAttribute("aria-pressed", String.valueOf(isPicked));
            return button;
        });
        changed.accept(picked.size());
    }
}
