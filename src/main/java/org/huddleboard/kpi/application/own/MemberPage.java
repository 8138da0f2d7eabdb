package org.huddleboard.kpi.application.own;

import java.util.Optional;
import org.huddleboard.people.Person;

/** One member's page; {@code leads} is whether the reader is their leader, and not their coach. */
public record MemberPage(Person member, Optional<MyFigures> week, boolean leads) {}
