package org.huddleboard.shell.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.huddleboard.shared.Access;
import org.huddleboard.shared.Action;
import org.huddleboard.shared.ui.Glyph;
import org.huddleboard.shared.ui.PrimaryButton;
import org.huddleboard.shared.ui.Printed;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Whose board this is, which team is in view, the one thing to do from everywhere, and what waits. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class TopBar extends Header {
    TopBar(TeamChoice team, SearchBox search, InboxLink inbox, AvatarMenu avatar, Access access) {
        addClassName("top-bar");
        var sign = new Span();
        sign.addClassName("hb-sign");
        var name = new Span(getTranslation("shell.name"));
        name.addClassName("top-bar__name");
        var brand = new Anchor("", sign, name);
        brand.addClassName("top-bar__brand");
        brand.getElement().setAttribute("aria-label", getTranslation("shell.top.home"));
        var space = new Span();
        space.addClassName("top-bar__space");
        add(Printed.of(brand), team, space, search);
        if (access.may(Action.FEEDBACK_GIVE)) {
            add(giveFeedback());
        }
        add(inbox, avatar);
    }

    private Printed giveFeedback() {
        var give = new PrimaryButton(getTranslation("shell.top.giveFeedback"), Glyph.PENCIL);
        give.addClassName("top-bar__give");
        give.setAriaLabel(getTranslation("shell.top.giveFeedback"));
        return Printed.of(give).onClick(() -> UI.getCurrent().navigate("feedback/give"));
    }
}
