/// Annotations and code books as other programs read and write them: W3C Web Annotation JSON-LD, REFI-QDA code books
/// (`.qdc`), CSV and JSON. What cannot be read is an answer ([Reading.Malformed]) that says where and why.
package org.pullquote.annotation.exchange;
