package org.huddleboard.shell.demo;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.huddleboard.shared.BrokenRule;
import org.huddleboard.shared.Roles;
import org.huddleboard.shared.demo.DemoDoors;
import org.huddleboard.shared.ui.Notices;
import org.huddleboard.shared.ui.PageHead;
import org.huddleboard.shared.ui.PrimaryButton;
import org.huddleboard.shared.ui.Sheet;

/** Where an administrator loads the demo centre, and removes it after reading what goes with it. */
@Route("admin/demo")
@PageTitle("Demo centre")
@Menu(order = 96, title = "Demo centre", icon = "people")
@RolesAllowed(Roles.ADMIN)
class DemoCentreView extends Main {
    private final transient DemoCentre centre;
    private final PageHead head = new PageHead();
    private final Sheet what = new Sheet();

    DemoCentreView(DemoCentre centre) {
        this.centre = centre;
        addClassName("demo-centre");
        what.addClassName("demo-centre__sheet");
        add(head, what);
        show();
    }

    private void show() {
        what.removeAll();
        centre.state().ifPresentOrElse(this::showLoaded, this::showAbsent);
    }

    private void showLoaded(DemoState state) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(state.toldFor());
        head.finding(getTranslation("demo.loaded.finding"));
        head.under(getTranslation("demo.loaded.under", day));
        what.add(
                new H2(getTranslation("demo.what.heading")),
                new Paragraph(getTranslation("demo.what.text")),
                new Paragraph(
                        centre.isOpen()
                                ? getTranslation("demo.accounts.open", DemoDoors.PASSWORD, DemoDoors.TOKEN)
                                : getTranslation("demo.accounts.locked")),
                new Div(new Button(getTranslation("demo.remove"), _ -> askFirst())));
    }

    private void showAbsent() {
        head.finding(getTranslation("demo.absent.finding"));
        head.under(getTranslation("demo.absent.under"));
        what.add(
                new H2(getTranslation("demo.what.heading")),
                new Paragraph(getTranslation("demo.what.text")),
                new Paragraph(getTranslation(centre.isOpen() ? "demo.absent.opens" : "demo.absent.staysLocked")),
                new Div(new PrimaryButton(getTranslation("demo.load"), _ -> load())));
    }

    private void load() {
        try {
            centre.load();
            Notices.done(getTranslation("demo.load.done"));
        } catch (BrokenRule e) {
            Notices.problem(getTranslation(e.key(), e.arguments().toArray()));
        }
        show();
    }

    private void askFirst() {
        var ask = new ConfirmDialog(
                getTranslation("demo.remove.ask"),
                getTranslation("demo.remove.means"),
                getTranslation("demo.remove"),
                _ -> remove());
        ask.setCancelable(true);
        ask.setCancelText(getTranslation("demo.remove.keep"));
        ask.open();
    }

    private void remove() {
        centre.remove();
        getUI().ifPresent(ui -> ui.getPage().setLocation(""));
    }
}
