@echo off
rem Starts Pullquote, the window or the command line, with the runtime it came with.
setlocal
set "root=%~dp0.."
"%root%\runtime\bin\java.exe" "@%root%\lib\java.options" --module-path "%root%\lib" --module org.pullquote/org.pullquote.app.Main %*
exit /b %errorlevel%
