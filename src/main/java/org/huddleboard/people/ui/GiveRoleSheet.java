package org.huddleboard.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.huddleboard.people.Role;
import org.huddleboard.people.Team;
import org.huddleboard.people.application.GiveRole;
import org.huddleboard.people.application.SiteCard;
import org.huddleboard.shared.MemberId;
import org.huddleboard.shared.SiteId;
import org.huddleboard.shared.TeamId;
import org.huddleboard.shared.ui.Sheet;
import org.huddleboard.shared.ui.Told;
import org.jspecify.annotations.Nullable;

/** Gives a role for a team or a whole site; a deputy's has a last day. */
class GiveRoleSheet extends Sheet {
    private final Select<Role> role = new Select<>();
    private final ComboBox<Place> place = new ComboBox<>();
    private final DatePicker from = new DatePicker();
    private final DatePicker to = new DatePicker();
    private final MemberId member;
    private final transient Consumer<GiveRole> give;

    /** One of the two is there. */
    private record Place(
            String name, @Nullable TeamId team, @Nullable SiteId site) {}

    GiveRoleSheet(MemberId member, List<Team> teams, List<SiteCard> sites, LocalDate today, Consumer<GiveRole> give) {
        super();
        this.member = member;
        this.give = give;
        addClassName("person-view__sheet");
        role.setLabel(getTranslation("people.give.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(choice -> getTranslation("people.role." + choice));
        role.setValue(Role.AGENT);
        place.setLabel(getTranslation("people.give.place"));
        place.setItems(Stream.concat(
                        teams.stream().map(team -> new Place(team.name(), team.id(), null)),
                        sites.stream()
                                .map(site -> new Place(
                                        getTranslation("people.give.wholeSite", site.name()), null, site.id())))
                .toList());
        place.setItemLabelGenerator(Place::name);
        from.setLabel(getTranslation("people.give.from"));
        from.setLocale(getLocale());
        from.setValue(today);
        to.setLabel(getTranslation("people.give.to"));
        to.setLocale(getLocale());
        to.setHelperText(getTranslation("people.give.toHint"));
        var form = new Div(role, place, from, to);
        form.addClassName("people-form");
        add(
                new H2(getTranslation("people.give.heading")),
                form,
                new Button(getTranslation("people.give.button"), _ -> submit()));
    }

    private void submit() {
        var where = place.getOptionalValue();
        var role = new GiveRole(
                member,
                this.role.getValue(),
                where.map(Place::team).orElse(null),
                where.map(Place::site).orElse(null),
                from.getValue(),
                to.getOptionalValue().orElse(null));
        Told.at(this, Map.of("place", place, "to", to), () -> give.accept(role));
    }
}
