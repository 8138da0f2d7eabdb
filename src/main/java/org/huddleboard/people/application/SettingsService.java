package org.huddleboard.people.application;

import java.time.Clock;
import org.huddleboard.people.MemberChanged;
import org.huddleboard.people.MySettings;
import org.huddleboard.people.domain.Member;
import org.huddleboard.people.domain.MemberRepository;
import org.huddleboard.shared.CurrentMember;
import org.huddleboard.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own language, clock, light and keys. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('BOARD_USE')")
class SettingsService implements MySettings {
    private final MemberRepository members;
    private final CurrentMember me;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SettingsService(MemberRepository members, CurrentMember me, Clock clock, ApplicationEventPublisher events) {
        this.members = members;
        this.me = me;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public Settings mine() {
        var member = myself();
        return new Settings(member.language(), member.clockFormat(), member.theme(), member.shortcuts());
    }

    @Override
    @Transactional
    public void change(Settings settings) {
        var member = myself();
        member.speak(settings.language());
        member.readTheClockAs(settings.clockFormat());
        member.seeIn(settings.theme());
        member.useShortcuts(settings.shortcuts());
        members.save(member);
        events.publishEvent(new MemberChanged(member.id(), clock.instant()));
    }

    private Member myself() {
        return members.findById(me.id()).orElseThrow(NotFound::new);
    }
}
