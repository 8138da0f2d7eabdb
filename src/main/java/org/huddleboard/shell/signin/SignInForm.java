package org.huddleboard.shell.signin;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/** A plain HTML form, so that password managers and browsers know it; Spring Security answers it. */
@Tag("form")
class SignInForm extends HtmlContainer {
    private final Input username = field("username", "text", "username");
    private final Input password = field("password", "password", "current-password");

    SignInForm() {
        addClassName("sign-in-form");
        getElement().setAttribute("method", "post").setAttribute("action", "login");
        username.getElement().setAttribute("autofocus", true);
        add(label("shell.signIn.username", username), label("shell.signIn.password", password), remember(), button());
        csrf().ifPresent(this::hidden);
    }

    /** Marks both fields: which of them was wrong is nobody's business. */
    void refused(String describedBy) {
        for (var field : new Input[] {username, password}) {
            field.getElement().setAttribute("aria-invalid", "true").setAttribute("aria-describedby", describedBy);
        }
    }

    private static Input field(String name, String type, String purpose) {
        var field = new Input();
        field.setType(type);
        field.addClassName("sign-in-form__field");
        field.getElement()
                .setAttribute("name", name)
                .setAttribute("autocomplete", purpose)
                .setAttribute("autocapitalize", "none")
                .setAttribute("required", true);
        return field;
    }

    private NativeLabel label(String key, Input field) {
        var label = new NativeLabel(getTranslation(key));
        label.add(field);
        return label;
    }

    private NativeLabel remember() {
        var box = new Input();
        box.setType("checkbox");
        box.getElement().setAttribute("name", "remember");
        var label = new NativeLabel();
        label.addClassName("sign-in-form__remember");
        label.add(box, new Span(getTranslation("shell.signIn.remember")));
        return label;
    }

    private NativeButton button() {
        var button = new NativeButton(getTranslation("shell.signIn.button"));
        button.addClassNames("hb-button", "hb-button--primary");
        button.getElement().setAttribute("type", "submit");
        return button;
    }

    private void hidden(CsrfToken token) {
        var field = new Input();
        field.setType("hidden");
        field.getElement().setAttribute("name", token.getParameterName()).setAttribute("value", token.getToken());
        add(field);
    }

    private static Optional<CsrfToken> csrf() {
        return Optional.ofNullable(VaadinServletRequest.getCurrent())
                .map(request -> request.getHttpServletRequest().getAttribute(CsrfToken.class.getName()))
                .filter(CsrfToken.class::isInstance)
                .map(CsrfToken.class::cast);
    }
}
