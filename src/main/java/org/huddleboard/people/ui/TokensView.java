package org.huddleboard.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import org.huddleboard.people.application.MakeToken;
import org.huddleboard.people.application.TokenCard;
import org.huddleboard.people.application.TokenService;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.ui.PageHead;
import org.huddleboard.shared.ui.PrimaryButton;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.Told;

/** Keys for programs: made once, shown once, revoked at once. */
@Route("admin/tokens")
@PageTitle("API tokens")
@Menu(order = 94, title = "API tokens", icon = "lock")
@RolesAllowed(Roles.ADMIN)
class TokensView extends Main {
    private final transient TokenService tokens;
    private final TextField name = new TextField(getTranslation("people.tokens.name"));
    private final CheckboxGroup<String> scopes = new CheckboxGroup<>(getTranslation("people.tokens.scopes"));
    private final ShownOnce once = new ShownOnce();
    private final Sheet list = new Sheet();

    TokensView(TokenService tokens) {
        this.tokens = tokens;
        addClassName("tokens-view");
        var head = new PageHead(getTranslation("people.tokens.headline"));
        head.under(getTranslation("people.tokens.under"));
        scopes.setItems(tokens.scopes());
        scopes.setItemLabelGenerator(scope -> getTranslation("people.scope." + scope.replace(':', '.'), scope));
        name.setRequiredIndicatorVisible(true);
        var form = new Div(name, scopes);
        form.addClassName("people-form");
        var make = new Sheet(
                new H2(getTranslation("people.tokens.make")),
                form,
                new PrimaryButton(getTranslation("people.tokens.button"), _ -> make()),
                once);
        make.addClassName("person-view__sheet");
        list.addClassName("person-view__sheet");
        add(head, make, list);
        show();
    }

    private void make() {
        Told.at(this, Map.of("name", name, "scopes", scopes), () -> {
            var made = tokens.make(new MakeToken(name.getValue(), scopes.getValue()));
            name.clear();
            scopes.clear();
            once.show(getTranslation("people.tokens.secret"), made.secret(), getTranslation("people.tokens.once"));
            show();
        });
    }

    private void show() {
        list.removeAll();
        list.add(new H2(getTranslation("people.tokens.heading")));
        var cards = tokens.tokens();
        if (cards.isEmpty()) {
            list.add(new Paragraph(getTranslation("people.tokens.none")));
            return;
        }
        var rows = new UnorderedList();
        cards.forEach(card -> rows.add(row(card)));
        list.add(rows);
    }

    private ListItem row(TokenCard card) {
        var named = new Span(card.name());
        named.addClassName("hb-strong");
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(card.madeAt().atZone(ZoneOffset.UTC));
        var what = getTranslation("people.tokens.made", String.join(", ", card.scopes()), day);
        var revoke = new Button(getTranslation("people.tokens.revoke"), _ -> {
            tokens.revoke(card.id());
            show();
        });
        revoke.setAriaLabel(getTranslation("people.tokens.revokeThis", card.name()));
        return new ListItem(named, new Span(what), revoke);
    }
}
