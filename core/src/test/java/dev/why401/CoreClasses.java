package dev.why401;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.stream.Stream;

/** The compiled classes of this module, without its tests. */
final class CoreClasses {
    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.why401");

    /** A type that code outside of its package can name. */
    static final DescribedPredicate<JavaClass> PUBLIC =
            DescribedPredicate.describe("public to everybody", CoreClasses::isPublic);

    private CoreClasses() {}

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(CoreClasses::isPublic).orElse(true);
    }

    /** Returns the types that the public and protected methods and constructors of a type show. */
    static Stream<JavaClass> shownBy(JavaClass type) {
        return type.getCodeUnits().stream()
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC)
                        || unit.getModifiers().contains(JavaModifier.PROTECTED))
                .flatMap(CoreClasses::signature);
    }

    private static Stream<JavaClass> signature(JavaCodeUnit unit) {
        return Stream.of(
                        unit.getRawParameterTypes().stream(),
                        unit.getExceptionTypes().stream(),
                        Stream.of(unit.getRawReturnType()))
                .flatMap(types -> types);
    }
}
