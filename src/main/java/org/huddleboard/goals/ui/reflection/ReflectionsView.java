package org.huddleboard.goals.ui.reflection;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.huddleboard.goals.application.reflection.ReflectionCard;
import org.huddleboard.goals.ui.GrowthWays;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.ui.PageHead;

/** All my reflections, and the three cards of the next one. */
@Route("goals/reflections")
@PageTitle("Reflections")
@RolesAllowed({Roles.AGENT, Roles.NEW_STARTER, Roles.HOST, Roles.LEADER})
class ReflectionsView extends Main {
    private final transient ReflectionDesk desk;
    private final PageHead head = new PageHead();
    private final H2 earlier = new H2();
    final Div list = new Div();
    private final Paragraph none = new Paragraph();
    private transient List<ReflectionCard> shown = List.of();

    ReflectionsView(ReflectionDesk desk) {
        this.desk = desk;
        addClassName("reflections-view");
        list.addClassName("reflection-list");
        earlier.setText(getTranslation("goals.reflection.earlier"));
        none.setText(getTranslation("goals.reflection.none"));
        head.finding(getTranslation("goals.reflection.title"));
        head.under(getTranslation("goals.reflection.under"));
        add(head, new GrowthWays(GrowthWays.Way.REFLECTIONS), desk.alone(), earlier, none, list);
        Signal.effect(this, () -> {
            desk.changes().get();
            show();
        });
    }

    /** Those that stand; the one being written without a goal lies open above. */
    private void show() {
        var mine = desk.reading().mine().stream()
                .filter(card -> card.isWhole() || card.goal().isPresent())
                .toList();
        if (!mine.equals(shown)) {
            list.removeAll();
            mine.stream().map(card -> new ReflectionSheet(card, desk)).forEach(list::add);
            shown = mine;
        }
        none.setVisible(mine.isEmpty());
    }
}
