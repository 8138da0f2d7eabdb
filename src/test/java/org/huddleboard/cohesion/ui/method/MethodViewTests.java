package org.huddleboard.cohesion.ui.method;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import java.util.Locale;
import org.huddleboard.people.TestCentre;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class MethodViewTests {
    @Autowired
    ApplicationContext spring;

    @Test
    void everythingIsSaidInBothLanguages() {
        var centre = new TestCentre(spring);
        var amira = centre.agent("Amira Hussain", centre.team("Voice"));
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, MethodView.class)) {
            var window = app.newUser(centre.signedIn(amira)).newWindow();
            window.navigate(MethodView.class);
            for (var language : new Locale[] {Locale.UK, Locale.of("es")}) {
                window.getUI().setLocale(language);
                var page = new MethodView().getElement().getTextRecursively();

                assertThat(page).doesNotContain("cohesion.", "*", "{");
                assertThat(page)
                        .contains(language.equals(Locale.UK) ? "How often it is wrong" : "Con qué frecuencia falla");
            }
        }
    }
}
