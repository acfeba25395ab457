/// A file as it came: its bytes, its SHA-256, what format it is in and its text decoded.
/// Reading never touches the network, and a file that cannot be read is an answer ([PageReading]), not an exception.
package org.pullquote.page;
