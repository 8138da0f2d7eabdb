package org.huddleboard.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.huddleboard.people.ApiTokens;
import org.huddleboard.people.Role;
import org.huddleboard.people.SignIn;
import org.huddleboard.people.Team;
import org.huddleboard.people.TestCentre;
import org.huddleboard.people.application.AccountService;
import org.huddleboard.people.application.AddPerson;
import org.huddleboard.people.application.PeopleService;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.TeamId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

@SpringBootTest
class AdminScreensTests {
    private static final String EVERYTHING = "org.huddleboard";

    @Autowired
    ApplicationContext spring;

    @Autowired
    PeopleService people;

    @Autowired
    AccountService accounts;

    @Autowired
    SignIn door;

    @Autowired
    ApiTokens tokens;

    private TestCentre centre;
    private TeamId voice;
    private MemberId ada;

    @BeforeEach
    void centre() {
        centre = new TestCentre(spring);
        voice = centre.team("Voice");
        ada = centre.administrator("Ada Kerr");
    }

    @Test
    void administratorAddsSomebodyAndHandsThemALinkThatIsShownOnce() {
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, EVERYTHING)) {
            var window = app.newUser(centre.signedIn(ada)).newWindow();
            window.navigate(PeopleView.class);
            button(window, "Add somebody").click();
            field(window, "Name").setValue("Zoe Quill");
            field(window, "Sign-in name").setValue(TestCentre.unique("zoe").replace(" ", ""));
            @SuppressWarnings("unchecked")
            var team = (ComboBox<Team>)
                    window.find(ComboBox.class).withLabel("Team").single();
            team.setValue(team.getListDataView()
                    .getItems()
                    .filter(choice -> choice.id().equals(voice))
                    .findFirst()
                    .orElseThrow());
            button(window, "Add").click();

            assertThat(window.getCurrentView()).isInstanceOf(PersonView.class);
            assertThat(window.find(H1.class).single().getText()).isEqualTo("Zoe Quill");
            button(window, "Make an invitation link").click();
            assertThat(field(window, "Hand this link to them").getValue()).contains("/invitation/");
        }
    }

    @Test
    void invitedPersonChoosesAPasswordThatIsNotGuessedEarly() {
        var username = TestCentre.unique("zoe").replace(" ", "");
        var link = centre.as(ada, () -> {
            var zoe = people.add(new AddPerson("Zoe Quill", username, null, voice, Role.AGENT, centre.today()));
            return accounts.invite(zoe);
        });
        var secret = link.path().substring(link.path().lastIndexOf('/') + 1);
        try (var app = SpringBrowserlessApplicationContext.create(spring, EVERYTHING)) {
            var window = app.newUser().newWindow();
            window.navigate(InvitationView.class, Map.of("secret", secret));
            var password = window.find(PasswordField.class).single();
            password.setValue("password1");
            button(window, "Open my account").click();
            assertThat(password.isInvalid()).isTrue();

            password.setValue("plum ladder seventeen kettle");
            button(window, "Open my account").click();

            assertThat(window.find(H1.class).single().getText()).isEqualTo("Your account is open");
            window.navigate(InvitationView.class, Map.of("secret", secret));
            assertThat(window.find(H1.class).single().getText()).isEqualTo("This link no longer opens");
        }
        assertThat(door.withPassword(username, "plum ladder seventeen kettle", "10.0.0.1"))
                .isInstanceOf(SignIn.Welcome.class);
    }

    @Test
    void rolesAreTakenOnThePersonsPage() {
        var ana = centre.agent("Ana Bell", voice);
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, EVERYTHING)) {
            var window = app.newUser(centre.signedIn(ada)).newWindow();
            window.navigate(PersonView.class, Map.of(PersonView.MEMBER, ana.toString()));

            button(window, "Take").click();

            assertThat(centre.as(ada, () -> people.details(ana)).roles()).isEmpty();
        }
    }

    @Test
    void keyForAProgramIsShownOnceAndWorksUntilRevoked() {
        var name = TestCentre.unique("dialler");
        try (var app = SpringBrowserlessApplicationContext.createSecured(spring, EVERYTHING)) {
            var window = app.newUser(centre.signedIn(ada)).newWindow();
            window.navigate(TokensView.class);
            field(window, "What is it for").setValue(name);
            @SuppressWarnings("unchecked")
            var scopes =
                    (CheckboxGroup<String>) window.find(CheckboxGroup.class).single();
            scopes.setValue(Set.of("kpi:read"));
            button(window, "Make the key").click();

            var secret = field(window, "The key").getValue();
            assertThat(tokens.recognise(secret)).isPresent();
            assertThat(rows(window)).anyMatch(row -> row.contains(name)).noneMatch(row -> row.contains(secret));
            window.find(Button.class)
                    .withAriaLabel("Revoke the key " + name)
                    .single()
                    .click();
            assertThat(tokens.recognise(secret)).isEmpty();
        }
    }

    private static Button button(BrowserlessUIContext window, String text) {
        return window.find(Button.class).withText(text).single();
    }

    private static TextField field(BrowserlessUIContext window, String label) {
        return window.find(TextField.class).withLabel(label).single();
    }

    private static List<String> rows(BrowserlessUIContext window) {
        return window.find(ListItem.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }
}
