/// What a reader marks, in the words of the W3C Web Annotation Data Model, the code book of tags,
/// and how an annotation is found again when the text has changed.
package org.pullquote.annotation;
