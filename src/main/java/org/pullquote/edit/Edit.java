package org.pullquote.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pullquote.annotation.Annotation;
import org.pullquote.annotation.Body;
import org.pullquote.annotation.CodeBook;
import org.pullquote.annotation.Link;
import org.pullquote.article.Article;
import org.pullquote.article.ArticleId;
import org.pullquote.comparison.Decision;
import org.pullquote.library.Library;
import org.pullquote.library.LibraryArticle;
import org.pullquote.library.Noted;
import org.pullquote.library.SavedSearch;
import org.pullquote.library.Story;
import org.pullquote.suggestion.SuggestionKey;
import org.pullquote.suggestion.coding.CodingRule;

/// A change to the library that can be taken back. It holds whole values, so that it can be applied whatever was done
/// to
/// other things in between.
public sealed interface Edit {
    /// Makes the change and yields the edit that takes it back. If it throws, nothing is changed.
    Edit applyTo(Library library);

    EditName name();

    /// What it changes.
    Set<Subject> subjects();

    /// Keeps an annotation in place of the one with its id.
    record PutAnnotation(Annotation annotation, EditName name) implements Edit {
        @Override
        public Edit applyTo(Library library) {
            Edit undo = library.annotation(annotation.id())
                    .<Edit>map(old -> new PutAnnotation(old, name))
                    .orElseGet(() -> new RemoveAnnotation(annotation.id(), name));
            library.putAnnotation(annotation);
            return undo;
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(new Subject.OfAnnotation(annotation.id()));
        }
    }

    record RemoveAnnotation(UUID id, EditName name) implements Edit {
        @Override
        public Edit applyTo(Library library) {
            Edit undo = library.annotation(id)
                    .<Edit>map(old -> new PutAnnotation(old, name))
                    .orElse(this);
            library.removeAnnotation(id);
            return undo;
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(new Subject.OfAnnotation(id));
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

    record PutStory(Story story, EditName name) implements Edit {
        @Override
        public Edit applyTo(Library library) {
            Edit undo = library.story(story.id())
                    .<Edit>map(old -> new PutStory(old, name))
                    .orElseGet(() -> new RemoveStory(story.id(), name));
            library.putStory(story);
            return undo;
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(new Subject.OfStory(story.id()));
        }
    }

    record RemoveStory(UUID id, EditName name) implements Edit {
        @Override
        public Edit applyTo(Library library) {
            Edit undo =
                    library.story(id).<Edit>map(old -> new PutStory(old, name)).orElse(this);
            library.removeStory(id);
            return undo;
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(new Subject.OfStory(id));
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

    record PutLink(Link link, EditName name) implements Edit {
        @Override
        public Edit applyTo(Library library) {
            Edit undo = library.link(link.id())
                    .<Edit>map(old -> new PutLink(old, name))
                    .orElseGet(() -> new RemoveLink(link.id(), name));
            library.putLink(link);
            return undo;
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(new Subject.OfLink(link.id()));
        }
    }

    record RemoveLink(UUID id, EditName name) implements Edit {
        @Override
        public Edit applyTo(Library library) {
            Edit undo =
                    library.link(id).<Edit>map(old -> new PutLink(old, name)).orElse(this);
            library.removeLink(id);
            return undo;
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(new Subject.OfLink(id));
        }
    }

    record PutSavedSearch(SavedSearch search, EditName name) implements Edit {
        @Override
        public Edit applyTo(Library library) {
            Edit undo = library.savedSearch(search.id())
                    .<Edit>map(old -> new PutSavedSearch(old, name))
                    .orElseGet(() -> new RemoveSavedSearch(search.id(), name));
            library.putSavedSearch(search);
            return undo;
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(new Subject.OfSavedSearch(search.id()));
        }
    }

    record RemoveSavedSearch(UUID id, EditName name) implements Edit {
        @Override
        public Edit applyTo(Library library) {
            Edit undo = library.savedSearch(id)
                    .<Edit>map(old -> new PutSavedSearch(old, name))
                    .orElse(this);
            library.removeSavedSearch(id);
            return undo;
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(new Subject.OfSavedSearch(id));
        }
    }

    /// Keeps a decision on two passages in place of the one with its id.
    record PutDecision(Decision decision, EditName name) implements Edit {
        @Override
        public Edit applyTo(Library library) {
            Edit undo = library.decision(decision.id())
                    .<Edit>map(old -> new PutDecision(old, name))
                    .orElseGet(() -> new RemoveDecision(decision.id(), name));
            library.putDecision(decision);
            return undo;
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(new Subject.OfDecision(decision.id()));
        }
    }

    record RemoveDecision(UUID id, EditName name) implements Edit {
        @Override
        public Edit applyTo(Library library) {
            Edit undo = library.decision(id)
                    .<Edit>map(old -> new PutDecision(old, name))
                    .orElse(this);
            library.removeDecision(id);
            return undo;
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(new Subject.OfDecision(id));
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

    record PutCodingRule(CodingRule rule, EditName name) implements Edit {
        @Override
        public Edit applyTo(Library library) {
            Edit undo = library.suggested()
                    .rule(rule.id())
                    .<Edit>map(old -> new PutCodingRule(old, name))
                    .orElseGet(() -> new RemoveCodingRule(rule.id(), name));
            library.suggested().putRule(rule);
            return undo;
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(new Subject.OfCodingRule(rule.id()));
        }
    }

    record RemoveCodingRule(UUID id, EditName name) implements Edit {
        @Override
        public Edit applyTo(Library library) {
            Edit undo = library.suggested()
                    .rule(id)
                    .<Edit>map(old -> new PutCodingRule(old, name))
                    .orElse(this);
            library.suggested().removeRule(id);
            return undo;
        }

        @Override
        public Set<Subject> subjects() {
            return Set.of(new Subject.OfCodingRule(id));
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
