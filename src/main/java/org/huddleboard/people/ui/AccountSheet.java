package org.huddleboard.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.huddleboard.people.AccountState;
import org.huddleboard.people.application.AccountService;
import org.huddleboard.people.application.PersonDetails;
import org.huddleboard.shared.ui.PrimaryButton;
import org.huddleboard.shared.ui.Sheet;

/** How the person signs in: invited by a link that is shown once, ended for good. */
class AccountSheet extends Sheet {
    AccountSheet(PersonDetails person, AccountService accounts, Runnable again) {
        super();
        addClassName("person-view__sheet");
        var state = person.state().map(AccountState::name).orElse("NONE");
        add(
                new H2(getTranslation("people.account.heading")),
                new Paragraph(getTranslation(
                        "people.account." + state, person.username().orElse(""))));
        var ways = new Div();
        ways.addClassName("person-view__ways");
        var once = new ShownOnce();
        person.state().ifPresent(now -> {
            if (now == AccountState.LISTED || now == AccountState.INVITED) {
                ways.add(new PrimaryButton(getTranslation("people.account.invite"), _ -> {
                    var link = accounts.invite(person.id());
                    var until = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                            .withLocale(getLocale())
                            .format(link.until().atZone(ZoneOffset.UTC));
                    once.show(
                            getTranslation("people.account.link"),
                            ShownOnce.address(link.path()),
                            getTranslation("people.account.linkOnce", until));
                }));
            }
            if (now != AccountState.ENDED) {
                ways.add(new Button(
                        getTranslation("people.account.end"),
                        _ -> confirm(person, () -> {
                            accounts.endAccount(person.id());
                            again.run();
                        })));
            }
        });
        add(ways, once);
    }

    private void confirm(PersonDetails person, Runnable end) {
        var ask = new ConfirmDialog(
                getTranslation("people.account.endAsk", person.name()),
                getTranslation("people.account.endMeans"),
                getTranslation("people.account.end"),
                _ -> end.run());
        ask.setCancelable(true);
        ask.setCancelText(getTranslation("people.add.cancel"));
        ask.open();
    }
}
