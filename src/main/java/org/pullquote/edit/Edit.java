package org.pullquote.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.CodeBook;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.Noted;
import org.pullquote.suggestion.SuggestionKey;

/// A change to the library that can be taken back. It holds whole values, so that it can be applied whatever was
/// done to other things in between.
public sealed interface Edit {
    /// Makes the change and yields the edit that takes it back. If it throws, nothing is changed.
    Edit applyTo(Library library);

    EditName name();

    /// What it changes.
    Set<Subject> subjects();

    /// Keeps a thing in place of the one with its id.
    record Put<T>(Kind<T> kind, T thing, EditName name) implements Edit {
        @Override
        public Edit applyTo(Library library) {
            Edit undo = kind.find(library, kind.id(thing))
                    .<Edit>map(old -> new Put<>(kind, old, name))
                    .orElseGet(() -> new Remove<>(kind, kind.id(thing), name));
            kind.put(library, thing);
            return undo;
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(kind.subject(kind.id(thing)));
        }
    }

    record Remove<T>(Kind<T> kind, UUID id, EditName name) implements Edit {
        @Override
        public Edit applyTo(Library library) {
            Edit undo = kind.find(library, id)
                    .<Edit>map(old -> new Put<>(kind, old, name))
                    .orElse(this);
            kind.remove(library, id);
            return undo;
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(kind.subject(id));
        }
    }

    /// Replaces an article's text or details. Where the text changes, make it a part of [Several] with the annotations
    /// in their new places.
    record PutArticle(ArticleId id, Article article, EditName name) implements Edit {
        /// @throws IllegalArgumentException if there is no such article
        @Override
        public Edit applyTo(Library library) {
            Article old = library.article(id)
                    .map(LibraryArticle::article)
                    .orElseThrow(() -> new IllegalArgumentException("No such article: " + id));
            library.putArticle(id, article);
            return new PutArticle(id, old, name);
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(new Subject.OfArticle(id));
        }
    }

    record PutCodeBook(CodeBook codeBook, EditName name) implements Edit {
        @Override
        public Edit applyTo(Library library) {
            Edit undo = new PutCodeBook(library.codeBook(), name);
            library.putCodeBook(codeBook);
            return undo;
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(new Subject.OfCodeBook());
        }
    }

    /// Keeps the note on an article or a story; a blank one takes it away.
    record PutNote(Noted on, Body.Note note, EditName name) implements Edit {
        @Override
        public Edit applyTo(Library library) {
            Body.Note old = library.note(on).orElse(new Body.Note("", note.isPrivate()));
            library.putNote(on, note);
            return new PutNote(on, old, name);
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(new Subject.OfNote(on));
        }
    }

    /// Says that none of these articles is on the same event as this one, and no longer that any other is not.
    record PutApart(ArticleId article, Set<ArticleId> others, EditName name) implements Edit {
        public PutApart {
            others = Set.copyOf(others);
        }

        @Override
        public Edit applyTo(Library library) {
            Edit undo = new PutApart(article, library.kinship().apart(article), name);
            library.kinship().putApart(article, others);
            return undo;
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(new Subject.OfSiblings(article));
        }
    }

    /// Rejects a suggestion, or takes that back.
    record RejectSuggestion(ArticleId article, SuggestionKey suggestion, boolean isRejected, EditName name)
            implements Edit {
        @Override
        public Edit applyTo(Library library) {
            boolean before = library.suggested().isRejected(article, suggestion);
            library.suggested().reject(article, suggestion, isRejected);
            return new RejectSuggestion(article, suggestion, before, name);
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(new Subject.OfSuggestions(article));
        }
    }

    /// Several edits as one step: all of them are made or none is.
    record Several(List<Edit> edits, EditName name) implements Edit {
        public Several {
            edits = List.copyOf(edits);
        }

        @Override
        public Edit applyTo(Library library) {
            List<Edit> undo = new ArrayList<>(edits.size());
            library.together(() -> edits.forEach(edit -> undo.add(edit.applyTo(library))));
            return new Several(undo.reversed(), name);
        }

        @Override
        public Set<Subject> subjects() {
            Set<Subject> subjects = new HashSet<>();
            edits.forEach(edit -> subjects.addAll(edit.subjects()));
            return subjects;
        }
    }
}
