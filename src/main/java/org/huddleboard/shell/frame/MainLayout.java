package org.huddleboard.shell.frame;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.router.Layout;
import jakarta.annotation.security.PermitAll;

/** The frame of every screen for people: top bar above, menu at the left, at 380 px a bar at the foot. */
@Layout
@PermitAll
public class MainLayout extends AppLayout {
    MainLayout(TopBar top, SideMenu menu, KeyboardWays ways) {
        addClassName("main-layout");
        setDrawerOpened(true);
        addToNavbar(top);
        addToDrawer(menu);
        ways.listen(this);
    }
}
