package org.pullquote.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.List;
import java.util.Locale;
import org.pullquote.article.Finding;
import org.pullquote.brief.WriteException;
import org.pullquote.comparison.Remark;
import org.pullquote.library.LibraryException;
import org.pullquote.page.PageReading;
import org.pullquote.page.RawPage;

/// What the command line says when something could not be done: what happened and, where it helps, what to do.
final class Sentences {
    private static final long MEGABYTE = 1_000_000;

    private Sentences() {}

    static String of(PageReading.Refused refused) {
        return switch (refused) {
            case PageReading.Missing _ -> "there is no such file.";
            case PageReading.Empty _ -> "the file is empty; get or save it again.";
            case PageReading.NotAFile _ -> "this is a folder or a device, not a file; name the files in it.";
            case PageReading.Forbidden _ ->
                "you have no permission to read this file; change its permissions or ask its owner for a copy.";
            case PageReading.OtherLibrary _ ->
                "this is a library, not an article; take it over with pullquote library take FILE.";
            case PageReading.UnknownFormat unknown ->
                "this is " + unknown.looksLike() + ", which is not read; " + of(unknown.remedy());
            case PageReading.Locked locked ->
                "this is " + locked.what()
                        + "; open it in its own program, save a copy without protection and open that.";
            case PageReading.TooMuch tooMuch ->
                "it was not opened, because it unfolds to " + tooMuch.what()
                        + "; if you trust it, open it in its own program and save the text.";
            case PageReading.NothingInIt nothing ->
                "this is " + nothing.what() + ", but nothing in it can be read; look what it holds, or get it again.";
            case PageReading.TooLarge large ->
                "the file has " + megabytes(large.size()) + " MB; at most " + megabytes(large.limit())
                        + " MB are read; save the part that you need as a file of its own.";
            case PageReading.Damaged damaged ->
                "the file could not be read: " + damaged.reason() + "; get it again, or open it in its own program.";
        };
    }

    private static String of(PageReading.Remedy remedy) {
        return switch (remedy) {
            case SAVE_AS -> "save it as a web page, PDF, Word document or text and open that.";
            case UNPACK -> "unpack it and open what is in it.";
            case RECOGNISE -> "a program for text recognition (OCR) can make its text readable.";
            case TRANSCRIBE -> "open a transcript of it (text, SRT or VTT).";
            case NONE -> "open the page or document that was meant.";
        };
    }

    /// What a page turned out to be, with what is known of the file.
    static String of(Finding finding, RawPage page) {
        return page.remark().isEmpty()
                ? of(finding)
                : "this is " + page.remark() + "; a program for text recognition (OCR) can make its text readable.";
    }

    static String of(Finding finding) {
        return switch (finding) {
            case NO_TEXT -> "there is no text in this page.";
            case ONLY_A_MENU -> "only a menu was found, no article.";
            case LOGIN_PAGE -> "this looks like a sign-in page, not an article.";
            case CONSENT_PAGE -> "this looks like a consent page, not an article.";
            case PAGE_OF_LINKS -> "this looks like a page of links, not an article.";
            case ERROR_PAGE -> "this looks like an error page, not an article.";
        };
    }

    /// @param files what the compared articles' files were called by whoever asked
    static String of(Remark remark, List<String> files) {
        return switch (remark) {
            case Remark.FewerThanTwo _ -> "there is one article only, so nothing could be compared.";
            case Remark.Empty empty -> files.get(empty.article()) + " has no text.";
            case Remark.WithoutQuotations without -> files.get(without.article()) + " has nothing in quotation marks.";
            case Remark.SameText same ->
                files.get(same.article()) + " and " + files.get(same.other()) + " have the same text.";
            case Remark.DifferentLanguages differ ->
                files.get(differ.article()) + " (" + differ.language() + ") and " + files.get(differ.other()) + " ("
                        + differ.otherLanguage()
                        + ") are in different languages; only words that are the same in both were found.";
        };
    }

    static String of(LibraryException problem) {
        return switch (problem.reason()) {
            case FROM_NEWER_VERSION -> "the library was made by a newer version of Pullquote; update the program.";
            case LOCKED -> "another program is using the library; close it and try again.";
            case READ_ONLY -> "the library cannot be written; check the permissions of its folder.";
            case DISK_FULL -> "the disk is full; nothing was changed.";
            case NOT_A_LIBRARY -> "there is a file in the library's place that is not a library.";
            case DAMAGED -> "the library is damaged; put a backup in its place (see pullquote library restore --help).";
            case OTHER -> "the library could not be used: " + problem.getMessage();
        };
    }

    /// Why a library that was opened can only be read.
    static String ofRestriction(LibraryException.Reason reason) {
        return switch (reason) {
            case FROM_NEWER_VERSION ->
                "a newer version of Pullquote made the library; it is only read, and not changed.";
            case READ_ONLY -> "the library lies where nothing can be written; it is only read, and not changed.";
            case LOCKED, DISK_FULL, NOT_A_LIBRARY, DAMAGED, OTHER -> "the library is only read.";
        };
    }

    /// Why a file could not be read as text.
    static String ofReading(IOException problem) {
        return switch (problem) {
            case NoSuchFileException _ -> "there is no such file.";
            case AccessDeniedException _ -> "you have no permission to read this file.";
            case CharacterCodingException _ -> "the file is not UTF-8 text.";
            default -> "the file could not be read: " + problem.getMessage() + ".";
        };
    }

    /// Why a file could not be written.
    static String ofWriting(IOException problem) {
        return switch (problem) {
            case NoSuchFileException _ -> "its folder does not exist.";
            case AccessDeniedException _ -> "you have no permission to write there.";
            case NotDirectoryException _, FileAlreadyExistsException _ -> "there is a file where a folder is needed.";
            case WriteException known -> of(known.reason());
            default -> problem.getMessage() + ".";
        };
    }

    private static String of(WriteException.Reason reason) {
        return switch (reason) {
            case DISK_FULL -> "the disk is full.";
            case READ_ONLY -> "the folder is read-only.";
            case IN_USE -> "it is open in another program or protected; close it there, or choose another name.";
            case FOLDER -> "this is a folder.";
        };
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", (double) bytes / MEGABYTE);
    }
}
