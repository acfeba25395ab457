/// The same program without a window, for scripts and newsrooms' pipelines.
package org.pullquote.cli;
