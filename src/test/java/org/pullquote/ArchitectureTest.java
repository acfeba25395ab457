package org.pullquote;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The map of the packages, as a rule. A line reads: this package may use those, besides the JDK and libraries.
class ArchitectureTest {
    private static final Map<String, String> MAP = new LinkedHashMap<>();

    static {
        MAP.put("text", "");
        MAP.put("page", "text");
        MAP.put("article", "text page");
        MAP.put("annotation", "text page article");
        MAP.put("suggestion", "text page article annotation");
        MAP.put("comparison", "text page article annotation");
        MAP.put("library", "text page article annotation suggestion comparison");
        MAP.put("edit", "text page article annotation suggestion comparison library");
        MAP.put("brief", "text page article annotation suggestion comparison library");
        MAP.put("settings", "");
        MAP.put("store", "text page article annotation suggestion comparison library");
        MAP.put("ui", "text page article annotation suggestion comparison library edit brief settings");
        MAP.put("cli", "text page article annotation suggestion comparison library edit brief settings");
    }

    private static JavaClasses code;

    @BeforeAll
    static void readTheClasses() {
        code = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.pullquote");
    }

    @TestFactory
    Stream<DynamicTest> eachPackageUsesOnlyWhatTheMapGrantsIt() {
        return MAP.entrySet().stream()
                .map(line -> DynamicTest.dynamicTest(line.getKey(), () -> {
                    String[] granted = Stream.concat(
                                    Stream.of(line.getKey()),
                                    Arrays.stream(line.getValue().split(" ")).filter(name -> !name.isEmpty()))
                            .map(name -> "org.pullquote." + name + "..")
                            .toArray(String[]::new);
                    classes()
                            .that()
                            .resideInAPackage("org.pullquote." + line.getKey() + "..")
                            .should()
                            .onlyDependOnClassesThat(
                                    resideOutsideOfPackages("org.pullquote..").or(resideInAnyPackage(granted)))
                            .allowEmptyShould(true)
                            .check(code);
                }));
    }

    @Test
    void noPackageIsInACycle() {
        slices().matching("org.pullquote.(**)").should().beFreeOfCycles().check(code);
    }

    @Test
    void onlyTheUiKnowsJavaFx() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.pullquote.ui..", "org.pullquote.app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "atlantafx..", "org.controlsfx..", "org.kordamp..")
                .check(code);
    }

    @Test
    void onlyTheStoreKnowsSql() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.pullquote.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "org.sqlite..")
                .check(code);
    }

    @Test
    void viewModelsNeedNoWindow() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                .allowEmptyShould(true)
                .check(code);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that(resideInAPackage("org.pullquote.."))
                .and()
                .resideOutsideOfPackages("org.pullquote.cli..", "org.pullquote.app..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(code);
    }

    @Test
    void nothingKnowsTheNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.Socket")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "javax.net..")
                .orShould()
                .callMethod(java.net.URL.class, "openStream")
                .orShould()
                .callMethod(java.net.URL.class, "openConnection")
                .check(code);
    }

    @Test
    void onlyOneDoorHopsThreads() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.pullquote.ui.work..", "org.pullquote.app..")
                .should()
                .callMethod(Platform.class, "runLater", Runnable.class)
                .allowEmptyShould(true)
                .check(code);
    }

    /// Words of the reader's or of an article's that run from right to left would stop the window.
    @Test
    void noControlWrapsWordsByItself() {
        noClasses()
                .that()
                .resideInAPackage("org.pullquote.ui..")
                .should()
                .callMethod(Label.class, "setWrapText", boolean.class)
                .orShould()
                .callMethod(Labeled.class, "setWrapText", boolean.class)
                .orShould()
                .callMethod(TextArea.class, "setWrapText", boolean.class)
                .check(code);
    }
}
