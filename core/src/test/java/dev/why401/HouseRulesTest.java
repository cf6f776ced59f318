package dev.why401;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.why401.credential.Credential;
import dev.why401.evidence.Scrubber;
import java.io.Serializable;
import java.lang.reflect.Modifier;
import java.time.Instant;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds each class to the habits that the compiler does not check. */
class HouseRulesTest {

    @Test
    void publicTypesAreClosedOrMeantForImplementing() {
        classes()
                .that(CoreClasses.PUBLIC)
                .should(new ArchCondition<>("be final, sealed, a record, an enum or an interface") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        Class<?> reflected = type.reflect();
                        boolean closed = Modifier.isFinal(reflected.getModifiers())
                                || reflected.isSealed()
                                || reflected.isEnum()
                                || reflected.isInterface();
                        if (!closed) {
                            events.add(SimpleConditionEvent.violated(
                                    type, type.getName() + " may be extended: make it final or sealed"));
                        }
                    }
                })
                .check(CoreClasses.ALL);
    }

    @Test
    void eachPackageIsNullMarked() {
        assertThat(CoreClasses.ALL.stream().map(JavaClass::getPackage).distinct())
                .hasSizeGreaterThan(7)
                .allSatisfy(one -> assertThat(one.isAnnotatedWith(NullMarked.class))
                        .as("package-info.java of %s is @NullMarked", one.getName())
                        .isTrue());
    }

    @Test
    void nobodyWritesToTheConsole() {
        noClasses().should(ACCESS_STANDARD_STREAMS).check(CoreClasses.ALL);
        noClasses().should().callMethod(Throwable.class, "printStackTrace").check(CoreClasses.ALL);
    }

    @Test
    void noTextDependsOnTheLanguageOfTheMachine() {
        noClasses()
                .should()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .because("a Turkish machine has another small I: pass Locale.ROOT")
                .check(CoreClasses.ALL);
    }

    @Test
    void timesComeFromAClock() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("a test sets the clock")
                .check(CoreClasses.ALL);
    }

    @Test
    void staticFieldsAreFinal() {
        fields().that().areStatic().should().beFinal().check(CoreClasses.ALL);
    }

    @Test
    void whatIsSerializedHoldsNothingThatKnowsASecret() {
        noFields()
                .that()
                .haveRawType(Scrubber.class)
                .or()
                .haveRawType(Credential.class)
                .should()
                .beDeclaredInClassesThat()
                .areAssignableTo(Serializable.class)
                .check(CoreClasses.ALL);
    }

    @Test
    void exceptionsKeepTheirSerialVersionAndCannotBeChanged() {
        classes()
                .that()
                .areAssignableTo(Throwable.class)
                .should(new ArchCondition<>("declare a serialVersionUID") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        if (type.tryGetField("serialVersionUID").isEmpty()) {
                            events.add(
                                    SimpleConditionEvent.violated(type, type.getName() + " has no serialVersionUID"));
                        }
                    }
                })
                .andShould()
                .haveOnlyFinalFields()
                .check(CoreClasses.ALL);
    }
}
