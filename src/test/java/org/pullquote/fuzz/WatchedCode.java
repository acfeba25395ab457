package org.pullquote.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Instruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Random;

/// Loads some classes once more, with a call of [Coverage#hit] wherever a jump may land.
final class WatchedCode extends ClassLoader {
    private static final List<String> WATCHED = List.of(
            "org.pullquote.page.",
            "org.pullquote.article.",
            "org.pullquote.text.",
            "org.pullquote.fuzz.OpenAndClean",
            "org.apache.james.mime4j.",
            "org.apache.pdfbox.",
            "org.apache.fontbox.");
    private static final ClassDesc COVERAGE = ClassDesc.of(Coverage.class.getName());
    private static final MethodTypeDesc TAKES_INT = MethodTypeDesc.of(ConstantDescs.CD_void, ConstantDescs.CD_int);

    private final Random places = new Random(5);

    private final List<String> watched;

    /// The readers and cleaners.
    WatchedCode() {
        this(WATCHED);
    }

    /// @param watched how the names of the classes begin
    WatchedCode(List<String> watched) {
        super(WatchedCode.class.getClassLoader());
        this.watched = watched;
    }

    /// All of the program but what starts it.
    static WatchedCode ofAll() {
        return new WatchedCode(List.of(
                "org.pullquote.page.",
                "org.pullquote.article.",
                "org.pullquote.text.",
                "org.pullquote.annotation.",
                "org.pullquote.suggestion.",
                "org.pullquote.comparison.",
                "org.pullquote.library.",
                "org.pullquote.edit.",
                "org.pullquote.brief.",
                "org.pullquote.settings.",
                "org.pullquote.store.",
                "org.pullquote.fuzz.TakeIn"));
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (watched.stream().noneMatch(name::startsWith)) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? load(name) : loaded;
        }
    }

    private Class<?> load(String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] changed = watched(in.readAllBytes());
            return defineClass(name, changed, 0, changed.length);
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }

    private byte[] watched(byte[] code) {
        ClassFile classes = ClassFile.of(
                ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing(getParent())));
        try {
            return classes.transformClass(
                    classes.parse(code), ClassTransform.transformingMethodBodies(CodeTransform.ofStateful(Watch::new)));
        } catch (IllegalArgumentException ofAMissingLibrary) {
            // PDFBox names classes of a library that only documents with certificates need.
            return code;
        }
    }

    /// Puts the call before the first instruction behind each label.
    private final class Watch implements CodeTransform {
        private boolean due = true;

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            switch (element) {
                case LabelTarget _ -> due = true;
                case Instruction _
                when due -> {
                    due = false;
                    code.loadConstant(places.nextInt(1 << 16)).invokestatic(COVERAGE, "hit", TAKES_INT);
                }
                default -> {}
            }
            code.with(element);
        }
    }
}
