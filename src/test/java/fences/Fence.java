package fences;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import org.huddleboard.live.AnnouncedChange;
import org.springframework.data.repository.Repository;

/**
 * The rules of the house that can be read from its classes. Each one has a deliberate violation in {@code
 * fences.violations.<name>}, built like a small house of its own.
 */
public enum Fence {
    /** A module imports only modules on a lower floor. */
    FLOORS {
        @Override
        ArchRule rule(House house) {
            return classes().should(new GoesOnlyDown(house));
        }
    },
    /** Inside a module: ui and api, application, domain, root. */
    ROOMS {
        @Override
        ArchRule rule(House house) {
            return classes().should(new StaysInItsRoom(house));
        }
    },
    /** No room uses another that uses it; alcoves of one room, such as imports and imports.reading, may. */
    CIRCLES {
        @Override
        ArchRule rule(House house) {
            return slices().assignedFrom(house.rooms()).should().beFreeOfCycles();
        }
    },
    VAADIN {
        @Override
        ArchRule rule(House house) {
            var root = house.root();
            return noClasses()
                    .that(resideOutsideOfPackages(
                            root + ".*.ui..",
                            root + ".shared.ui..",
                            root + ".live..",
                            root + ".wall..",
                            root + ".shell.."))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.vaadin..");
        }
    },
    /** Entities live in domain; an id in a module's root may be embeddable. */
    PERSISTENCE {
        @Override
        ArchRule rule(House house) {
            return noClasses()
                    .that(resideOutsideOfPackages(house.root() + ".*.domain.."))
                    .and()
                    .haveNameNotMatching(".*Id")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("jakarta.persistence..");
        }
    },
    SERVICES {
        @Override
        ArchRule rule(House house) {
            return classes()
                    .that()
                    .areAnnotatedWith("org.springframework.stereotype.Service")
                    .should(new GuardsEachPublicMethod())
                    .allowEmptyShould(true);
        }
    },
    ROUTES {
        @Override
        ArchRule rule(House house) {
            return classes()
                    .that()
                    .areAnnotatedWith("com.vaadin.flow.router.Route")
                    .should(new SaysOnceWhoMayEnter())
                    .allowEmptyShould(true);
        }
    },
    /** A module's rows are read and written by its own application only. */
    REPOSITORIES {
        @Override
        ArchRule rule(House house) {
            return classes()
                    .that(assignableTo(Repository.class))
                    .should(new ServesItsOwnApplication(house))
                    .allowEmptyShould(true);
        }
    },
    /** Time is the clock's, waiting is nobody's, words go to the log, and scripts are not built here. */
    CALLS {
        @Override
        ArchRule rule(House house) {
            return classes().should(new CallsNothingForbidden());
        }
    },
    INJECTION {
        @Override
        ArchRule rule(House house) {
            return fields().should(new IsNotInjected()).allowEmptyShould(true);
        }
    },
    /** Events carry ids, enums and instants: never people's words. */
    EVENTS {
        @Override
        ArchRule rule(House house) {
            return classes()
                    .that(assignableTo(AnnouncedChange.class))
                    .should(new CarriesNoWords())
                    .allowEmptyShould(true);
        }
    },
    ENTITIES {
        @Override
        ArchRule rule(House house) {
            return classes()
                    .that()
                    .areAnnotatedWith("jakarta.persistence.Entity")
                    .or()
                    .areAnnotatedWith("jakarta.persistence.MappedSuperclass")
                    .should(new HasNoSetters())
                    .allowEmptyShould(true);
        }
    },
    /** Nobody is called a manager, helper, util, impl or dto. */
    NAMES {
        @Override
        ArchRule rule(House house) {
            return noClasses()
                    .that(resideInAPackage(house.root() + ".."))
                    .should()
                    .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Dto|DTO)");
        }
    };

    abstract ArchRule rule(House house);

    /** The rule for the house itself. */
    public ArchRule of(String root) {
        return rule(new House(root)).as(name().toLowerCase(java.util.Locale.ROOT));
    }

    public String violation() {
        return "fences.violations." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
