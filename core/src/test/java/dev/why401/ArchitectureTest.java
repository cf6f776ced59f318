package dev.why401;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.why401.doctor.Doctor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the packages to what docs/architecture.md says of them. */
class ArchitectureTest {
    private static final Path PAGE = Path.of("..", "docs", "architecture.md");
    private static final Pattern DRAWN_PACKAGE = Pattern.compile("(dev\\.why401[a-z.]*) {2,}\\S.*");

    /** The packages in the order in which the page draws them: each may use those that come after it. */
    private static List<String> drawn() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .map(DRAWN_PACKAGE::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group(1))
                .toList();
    }

    @Test
    void thePageDrawsEachPackage() throws IOException {
        assertThat(drawn())
                .hasSizeGreaterThan(7)
                .containsExactlyInAnyOrderElementsOf(
                        CoreClasses.ALL.stream().map(JavaClass::getPackageName).collect(toSet()));
    }

    @Test
    void packagesUseOnlyThoseThatThePageDrawsBelowThem() throws IOException {
        List<String> drawn = drawn();
        for (int i = 1; i < drawn.size(); i++) {
            noClasses()
                    .that(resideInAPackage(drawn.get(i)))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(drawn.subList(0, i).toArray(String[]::new)))
                    .because("docs/architecture.md draws them above " + drawn.get(i))
                    .check(CoreClasses.ALL);
        }
    }

    @Test
    void whoMakesCallsAloneKnowsOkHttp() {
        noClasses()
                .that(resideOutsideOfPackages("dev.why401.okhttp", "dev.why401.doctor"))
                .should()
                .dependOnClassesThat(resideInAPackage("okhttp3.."))
                .because("the engine also serves a log line, a test or another client")
                .check(CoreClasses.ALL);
    }

    @Test
    void nobodyUsesTheInternalsOfOkHttp() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("okhttp3.internal..", "okio.internal.."))
                .check(CoreClasses.ALL);
    }

    @Test
    void noSignatureShowsATypeOfALibraryThatIsOursToReplace() {
        classes()
                .that(CoreClasses.PUBLIC)
                .should(notShow(resideInAnyPackage("com.squareup.moshi..", "okio..", "kotlin..", "org.slf4j..")))
                .check(CoreClasses.ALL);
    }

    @Test
    void signaturesShowOkHttpInItsOwnPackageAndWhereTheDoctorTakesAClient() {
        classes()
                .that(CoreClasses.PUBLIC)
                .and(resideOutsideOfPackage("dev.why401.okhttp"))
                .and(not(belongToAnyOf(Doctor.Builder.class)))
                .should(notShow(resideInAPackage("okhttp3..")))
                .check(CoreClasses.ALL);
    }

    private static ArchCondition<JavaClass> notShow(DescribedPredicate<? super JavaClass> types) {
        return new ArchCondition<>("not show types that " + types.getDescription()) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                CoreClasses.shownBy(type)
                        .filter(types)
                        .map(shown -> type.getName() + " shows " + shown.getName())
                        .distinct()
                        .forEach(what -> events.add(SimpleConditionEvent.violated(type, what)));
            }
        };
    }
}
