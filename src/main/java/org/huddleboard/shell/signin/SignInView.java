package org.huddleboard.shell.signin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Locale;
import org.huddleboard.shared.i18n.Messages;
import org.huddleboard.shared.ui.Doorway;
import org.huddleboard.shell.settings.Preferences;

/** The way in. What went wrong is said the same for an unknown name and a wrong password. */
@Route(value = "login", autoLayout = false)
@PageTitle("Sign in")
@AnonymousAllowed
class SignInView extends Doorway implements BeforeEnterObserver {
    private static final String PROBLEM = "sign-in-problem";
    private static final List<String> PROBLEMS = List.of("error", "slow");

    private final transient Preferences preferences;
    private final SignInForm form = new SignInForm();
    private final Paragraph problem = new Paragraph();

    SignInView(Preferences preferences) {
        this.preferences = preferences;
        addClassName("sign-in");
        problem.addClassName("sign-in__problem");
        problem.setId(PROBLEM);
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        show(
                new H1(getTranslation("shell.signIn.headline")),
                new Paragraph(getTranslation("shell.signIn.under")),
                problem,
                form,
                languages());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getParameters().keySet();
        PROBLEMS.stream().filter(asked::contains).forEach(this::tell);
    }

    private void tell(String what) {
        problem.setText(getTranslation("shell.signIn." + what));
        problem.setVisible(true);
        form.refused(PROBLEM);
    }

    private Div languages() {
        var languages = new Div();
        languages.addClassName("sign-in__languages");
        languages
                .getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("shell.avatar.language"));
        for (var language : Messages.LANGUAGES) {
            languages.add(button(language));
        }
        return languages;
    }

    private NativeButton button(Locale language) {
        var button = new NativeButton(Preferences.ownName(language), _ -> preferences.speak(UI.getCurrent(), language));
        button.getElement()
                .setAttribute("lang", language.toLanguageTag())
                .setAttribute(
                        "aria-pressed",
                        String.valueOf(language.getLanguage().equals(getLocale().getLanguage())));
        return button;
    }
}
