/// The parts of a brief, one class each: what a part says, made from the story's material. A part that has nothing to
/// say is empty.
package org.pullquote.brief.part;
